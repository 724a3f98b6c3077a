import type { FaultOf, Form, NamesOf, ValuesOf } from '../form/field'
import { eventAudiences, eventKinds } from './choices'
import { eventCovers } from './cover'

/**
 * The form for creating an event, in order. The API contract, the content check, what is stored and shown,
 * the form and the spreadsheet are derived from it; CONTRIBUTING.md says what else a new field needs.
 */
export const eventFields = {
  kind: { type: 'choice', label: '什么活动？', choices: eventKinds, public: true },
  title: {
    type: 'text',
    label: '活动名称',
    placeholder: '比如：桶边指导志愿活动',
    limits: { from: 2, to: 30 },
    public: true,
    fault: 'TITLE_LENGTH',
    marksFault: 'TITLE_MARKS',
    faults: {
      TITLE_LENGTH: '活动名称要有2到30个字，请修改名称。',
      TITLE_MARKS: '活动名称里不能有“<”“>”这类符号，请只用文字和常用标点。',
    },
  },
  place: {
    type: 'text',
    label: '地点',
    placeholder: '比如：鹤鸣社区一楼活动室',
    limits: { from: 2, to: 50 },
    public: true,
    fault: 'PLACE',
    faults: { PLACE: '请填写地点，2到50个字，不能有“<”“>”这类符号。' },
  },
  startsAt: { type: 'instant', label: '开始', public: true },
  endsAt: {
    type: 'instant',
    label: '结束',
    public: true,
    faults: {
      WINDOW_UNREADABLE: '请选择活动的开始时间、结束时间和报名截止时间。',
      WINDOW_BACKWARDS: '结束时间要晚于开始时间，请重新选择。',
      WINDOW_PAST: '开始时间已经过了，请选择今后的时间。',
      WINDOW_LENGTH: '活动最长31天，请缩短时间。',
      WINDOW_FAR: '活动最早可以提前一年发布，请选择一年以内的时间。',
    },
  },
  /** The last instant at which somebody can sign up. */
  signUpUntil: {
    type: 'instant',
    label: '报名截止',
    public: true,
    faults: {
      DEADLINE_LATE: '报名截止时间不能晚于活动开始时间，请重新选择。',
      DEADLINE_PAST: '报名截止时间已经过了，请选择今后的时间。',
    },
  },
  /** Number of people. */
  capacity: {
    type: 'number',
    label: '名额（人）',
    limits: { from: 1, to: 2000 },
    public: true,
    fault: 'CAPACITY',
    faults: {
      CAPACITY: '名额要在1到2000之间，请重新填写。',
      CAPACITY_LOWERED: '活动发布以后名额只能增加，不能减少。',
    },
  },
  audience: { type: 'choice', label: '谁能来？', choices: eventAudiences, public: true },
  /** Only members of this volunteer team may sign up; null means no restriction. */
  teamId: { type: 'id', label: '只限志愿者队伍？', orNone: true, public: 'apart' },
  /**
   * Minutes of volunteering credited for attending; where people check out, the time they stayed counts
   * instead.
   */
  creditedMinutes: {
    type: 'number',
    label: '记多长服务时间？',
    limits: { from: 0, to: 480 },
    public: true,
    fault: 'CREDIT',
    faults: { CREDIT: '记录的服务时长要在0到480分钟之间，请重新填写。' },
  },
  checkOut: { type: 'flag', label: '按签到到签退的时间', public: true },
  contactName: {
    type: 'text',
    label: '联系人',
    placeholder: '怎么称呼您',
    limits: { from: 1, to: 20 },
    public: true,
    fault: 'CONTACT_NAME',
    faults: { CONTACT_NAME: '请填写联系人，最多20个字。' },
  },
  contactPhone: {
    type: 'phone',
    label: '联系电话',
    placeholder: '比如：0452-1234567',
    hint: '报名的人会看到。',
    public: true,
    fault: 'CONTACT_PHONE',
    faults: { CONTACT_PHONE: '请填写联系电话，只用数字、空格和“-”，比如0452-1234567。' },
  },
  about: {
    type: 'text',
    label: '活动介绍（可以不填）',
    name: '介绍',
    long: true,
    limits: { from: 0, to: 300 },
    default: '',
    public: true,
    fault: 'ABOUT',
    faults: { ABOUT: '活动介绍最多300个字，不能有“<”“>”这类符号，请修改。' },
  },
  bring: {
    type: 'text',
    label: '请大家带上（可以不填）',
    name: '请带上',
    placeholder: '比如：手套、水杯',
    limits: { from: 0, to: 100 },
    default: '',
    public: true,
    fault: 'BRING',
    faults: { BRING: '“请带上”最多100个字，不能有“<”“>”这类符号，请修改。' },
  },
  cover: { type: 'choice', label: '封面图', choices: eventCovers, default: 'bins', public: true },
} as const satisfies Form

export type EventField = keyof typeof eventFields
/** A worker's plan for an event; texts are trimmed. */
export type EventPlan = ValuesOf<typeof eventFields>
export type EventFault = FaultOf<typeof eventFields>
/** Fields shown as plain text; all others need a view of their own. */
export type EventText = NamesOf<typeof eventFields, { readonly type: 'text' | 'phone' }>
/** Fields that residents see unchanged. */
export type PublicEventField = NamesOf<typeof eventFields, { readonly public: true }>
