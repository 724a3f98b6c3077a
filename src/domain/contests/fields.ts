import type { FaultOf, Form, ValuesOf } from '../form/field'
import { ages } from '../quiz/question'

/** Who competes: the pupils of one class, the groups of an organisation, or the organisations of the city. */
export const contestScopes = ['class', 'unit', 'city'] as const
export type ContestScope = (typeof contestScopes)[number]

/** Length in code points of the name of a class or of a group. */
const nameLimits = { from: 1, to: 16 } as const

/** The form for opening a contest, in the order in which faults are shown. */
export const contestFields = {
  title: {
    type: 'text',
    label: '竞赛名称',
    placeholder: '三年二班分类小达人',
    limits: { from: 2, to: 30 },
    public: true,
    fault: 'TITLE_LENGTH',
    marksFault: 'TITLE_MARKS',
    faults: {
      TITLE_LENGTH: '竞赛名称要有2到30个字，请修改名称。',
      TITLE_MARKS: '竞赛名称里不能有“<”“>”这类符号，请只用文字和常用标点。',
    },
  },
  scope: {
    type: 'choice',
    label: '谁参加？',
    choices: contestScopes,
    public: true,
    faults: { NOT_YOURS: '您只能为自己所在的单位开竞赛；全市竞赛由管理员开。' },
  },
  /** The organisation whose contest it is; null for a city contest. */
  organisationId: {
    type: 'id',
    label: '哪个单位？',
    orNone: true,
    public: 'apart',
    faults: { CITY_UNIT: '全市竞赛不属于任何一个单位，请去掉单位。' },
  },
  /** Required for scope `class`, null otherwise. */
  className: {
    type: 'text',
    label: '班级',
    placeholder: '比如：四年一班',
    limits: nameLimits,
    orNone: true,
    public: true,
    fault: 'CLASS_NAME',
    faults: {
      CLASS_NAME: '请填写班级名称，最多16个字，比如“三年二班”。',
      CLASS_SCOPE: '只有班级竞赛要写班级名称，请去掉班级名称。',
    },
  },
  /** Only for scope `unit`, and optional there. How they are shown depends on the scope. */
  groups: {
    type: 'names',
    label: '分成哪几组？（可以不填）',
    limits: nameLimits,
    public: 'apart',
    faults: {
      GROUPS_SCOPE: '只有单位竞赛可以分小组，请去掉小组。',
      GROUPS_COUNT: '小组最多30个，请减少小组。',
      GROUPS_NAMES: '小组名称要有1到16个字，不能重复，也不能有“<”“>”这类符号，请修改小组。',
    },
  },
  from: { type: 'instant', label: '开始', public: true },
  to: {
    type: 'instant',
    label: '结束',
    public: true,
    faults: {
      WINDOW_UNREADABLE: '请选择竞赛的开始时间和结束时间。',
      WINDOW_BACKWARDS: '结束时间要晚于开始时间，请重新选择。',
      WINDOW_PAST: '结束时间已经过了，请选择今后的时间。',
      WINDOW_LENGTH: '竞赛最长60天，请缩短时间。',
    },
  },
  questionCount: {
    type: 'number',
    label: '几道题？',
    limits: { from: 5, to: 50 },
    public: true,
    fault: 'QUESTION_COUNT',
    faults: { QUESTION_COUNT: '题数要在5到50之间，请重新选择。' },
  },
  /** Attempts per person; the best one counts. */
  attempts: {
    type: 'number',
    label: '每人能答几次？',
    limits: { from: 1, to: 5 },
    public: true,
    fault: 'ATTEMPTS',
    faults: { ATTEMPTS: '每人可以答1到5次，请重新选择。' },
  },
  age: { type: 'choice', label: '题目给谁答？', choices: ages, public: true },
} as const satisfies Form

export type ContestField = keyof typeof contestFields
/** A plan for a contest; texts are trimmed. */
export type ContestPlan = ValuesOf<typeof contestFields>
export type ContestFault = FaultOf<typeof contestFields>
