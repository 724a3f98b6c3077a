import type { Grant } from '../people/grant'
import { hasMarks, lengthOf } from '../text'
import { base32From, readBase32 } from '../quiz/base32'
import type { Age } from '../quiz/question'

/** Who plays against whom: one class by itself, the groups of a unit, or the units of the city. */
export const contestScopes = ['class', 'unit', 'city'] as const
export type ContestScope = (typeof contestScopes)[number]

export const contestLimits = {
  title: { from: 2, to: 30 },
  /** Longest name of a class or of a group within a unit, in code points. */
  name: 16,
  groups: 30,
  days: 60,
  questions: { from: 5, to: 50 },
  attempts: { from: 1, to: 5 },
  /** Longest name that an adult may show in the standing. */
  shownName: 12,
} as const

/** Random bytes that the code to join with is made of. */
export const joinCodeBytes = 6

const secondMs = 1000
const dayMs = 24 * 60 * 60 * secondMs

/** What somebody wants to open; texts are trimmed. */
export interface ContestPlan {
  readonly title: string
  readonly scope: ContestScope
  /** Whose contest it is; none for the city. */
  readonly organisationId?: string
  /** Only and always for a class. */
  readonly className?: string
  /** Only for a unit, which need not have any. */
  readonly groups: readonly string[]
  readonly from: Date
  readonly to: Date
  readonly questionCount: number
  readonly attempts: number
  readonly age: Age
}

/** What can be wrong with a plan, and what to tell whoever made it. */
export const contestFaultTexts = {
  TITLE_LENGTH: '竞赛名称要有2到30个字，请修改名称。',
  TITLE_MARKS: '竞赛名称里不能有“<”“>”这类符号，请只用文字和常用标点。',
  CLASS_NAME: '请填写班级名称，最多16个字，比如“三年二班”。',
  CLASS_SCOPE: '只有班级竞赛要写班级名称，请去掉班级名称。',
  GROUPS_SCOPE: '只有单位竞赛可以分小组，请去掉小组。',
  GROUPS_COUNT: '小组最多30个，请减少小组。',
  GROUPS_NAMES: '小组名称要有1到16个字，不能重复，也不能有“<”“>”这类符号，请修改小组。',
  WINDOW_UNREADABLE: '请选择竞赛的开始时间和结束时间。',
  WINDOW_BACKWARDS: '结束时间要晚于开始时间，请重新选择。',
  WINDOW_PAST: '结束时间已经过了，请选择今后的时间。',
  WINDOW_LENGTH: '竞赛最长60天，请缩短时间。',
  QUESTION_COUNT: '题数要在5到50之间，请重新选择。',
  ATTEMPTS: '每人可以答1到5次，请重新选择。',
  NOT_YOURS: '您只能为自己所在的单位开竞赛；全市竞赛由管理员开。',
  CITY_UNIT: '全市竞赛不属于任何一个单位，请去掉单位。',
} as const

export type ContestFault = keyof typeof contestFaultTexts

/** Everything that is wrong with a plan, in the order of the form; nothing if it may be opened. */
export function contestFaults(plan: ContestPlan, grants: readonly Grant[], now: Date): ContestFault[] {
  const { questions, attempts } = contestLimits
  const faults: (ContestFault | false | undefined)[] = [
    ...titleFaults(plan.title),
    !mayOpen(plan, grants) && 'NOT_YOURS',
    plan.scope === 'city' && plan.organisationId !== undefined && 'CITY_UNIT',
    classFault(plan),
    groupsFault(plan),
    windowFault(plan, now),
    !isWholeFrom(questions, plan.questionCount) && 'QUESTION_COUNT',
    !isWholeFrom(attempts, plan.attempts) && 'ATTEMPTS',
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

function titleFaults(title: string): (ContestFault | false)[] {
  const length = lengthOf(title)
  return [!isWholeFrom(contestLimits.title, length) && 'TITLE_LENGTH', hasMarks(title) && 'TITLE_MARKS']
}

function isName(name: string): boolean {
  return name.trim() !== '' && [...name].length <= contestLimits.name && !hasMarks(name)
}

function isWholeFrom({ from, to }: { from: number; to: number }, value: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function mayOpen({ scope, organisationId }: ContestPlan, grants: readonly Grant[]): boolean {
  if (grants.some(({ role }) => role === 'admin')) return scope === 'city' || organisationId !== undefined
  if (scope === 'city' || organisationId === undefined) return false
  return grants.some(
    (grant) => ['teacher', 'worker'].includes(grant.role) && grant.organisationId === organisationId,
  )
}

function classFault({ scope, className }: ContestPlan): ContestFault | undefined {
  if (scope !== 'class') return className === undefined ? undefined : 'CLASS_SCOPE'
  return isName(className ?? '') ? undefined : 'CLASS_NAME'
}

function groupsFault({ scope, groups }: ContestPlan): ContestFault | undefined {
  if (scope !== 'unit' && groups.length > 0) return 'GROUPS_SCOPE'
  if (groups.length > contestLimits.groups) return 'GROUPS_COUNT'
  if (!groups.every(isName) || new Set(groups).size < groups.length) return 'GROUPS_NAMES'
  return undefined
}

function windowFault({ from, to }: ContestPlan, now: Date): ContestFault | undefined {
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return 'WINDOW_UNREADABLE'
  if (to <= from) return 'WINDOW_BACKWARDS'
  if (to <= now) return 'WINDOW_PAST'
  return to.getTime() - from.getTime() > contestLimits.days * dayMs ? 'WINDOW_LENGTH' : undefined
}

/** The last instant at which an answer counts: 40 s a question and a minute, but never after the contest. */
export function contestDeadline(startedAt: Date, questionCount: number, to: Date): Date {
  const ownMs = startedAt.getTime() + (40 * questionCount + 60) * secondMs
  return new Date(Math.min(ownMs, to.getTime()))
}

/** The code to join with: a character a random byte. */
export function joinCode(bytes: Uint8Array): string {
  return base32From(bytes)
}

/** The code of `length` characters that somebody typed, as it was given out; nothing where it cannot be one. */
export function readJoinCode(typed: string, length: number = joinCodeBytes): string | undefined {
  const code = readBase32(typed.slice(0, 40))
  return code.length === length && /^[0-9A-HJKMNP-TV-Z]*$/.test(code) ? code : undefined
}
