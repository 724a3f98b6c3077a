import { hasMarks, lengthOf } from '../text'
import type { EventCover } from './cover'

/** 四进 and what else brings people together. */
export const eventKinds = [
  'office',
  'school',
  'hospital',
  'community',
  'training',
  'exhibition',
  'pickup',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Who may come; `accompanied`: children only together with their guardian. */
export const eventAudiences = ['everyone', 'adults', 'accompanied'] as const
export type EventAudience = (typeof eventAudiences)[number]

/** Texts in code points, times in days, credit in minutes. */
export const eventLimits = {
  title: { from: 2, to: 30 },
  place: { from: 2, to: 50 },
  about: 300,
  bring: 100,
  contactName: { from: 1, to: 20 },
  capacity: { from: 1, to: 2000 },
  creditedMinutes: { from: 0, to: 480 },
  days: 31,
  daysAhead: 365,
  reason: 100,
  weeks: { from: 1, to: 12 },
} as const

const dayMs = 24 * 60 * 60 * 1000

/** What a worker wants to hold; texts are trimmed. */
export interface EventPlan {
  readonly kind: EventKind
  readonly title: string
  readonly place: string
  /** What happens there; may be empty. */
  readonly about: string
  /** What to bring; may be empty. */
  readonly bring: string
  readonly contactName: string
  readonly contactPhone: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** The last instant at which somebody can sign up. */
  readonly signUpUntil: Date
  /** People. */
  readonly capacity: number
  readonly audience: EventAudience
  /** Only members of this volunteer team may sign up; null: everybody of the audience. */
  readonly teamId: string | null
  /** For being there; where people check out, the time they stayed counts instead. */
  readonly creditedMinutes: number
  readonly checkOut: boolean
  readonly cover: EventCover
}

/** What can be wrong with a plan, and what to tell whoever made it. */
export const eventFaultTexts = {
  TITLE_LENGTH: '活动名称要有2到30个字，请修改名称。',
  TITLE_MARKS: '活动名称里不能有“<”“>”这类符号，请只用文字和常用标点。',
  PLACE: '请填写地点，2到50个字，不能有“<”“>”这类符号。',
  WINDOW_UNREADABLE: '请选择活动的开始时间、结束时间和报名截止时间。',
  WINDOW_BACKWARDS: '结束时间要晚于开始时间，请重新选择。',
  WINDOW_PAST: '开始时间已经过了，请选择今后的时间。',
  WINDOW_LENGTH: '活动最长31天，请缩短时间。',
  WINDOW_FAR: '活动最早可以提前一年发布，请选择一年以内的时间。',
  DEADLINE_LATE: '报名截止时间不能晚于活动开始时间，请重新选择。',
  DEADLINE_PAST: '报名截止时间已经过了，请选择今后的时间。',
  CAPACITY: '名额要在1到2000之间，请重新填写。',
  CAPACITY_LOWERED: '活动发布以后名额只能增加，不能减少。',
  ABOUT: '活动介绍最多300个字，不能有“<”“>”这类符号，请修改。',
  BRING: '“请带上”最多100个字，不能有“<”“>”这类符号，请修改。',
  CONTACT_NAME: '请填写联系人，最多20个字。',
  CONTACT_PHONE: '请填写联系电话，只用数字、空格和“-”，比如0452-1234567。',
  CREDIT: '记录的服务时长要在0到480分钟之间，请重新填写。',
} as const
export type EventFault = keyof typeof eventFaultTexts

/**
 * Everything that is wrong with a plan, in the order of the form; nothing if it may be held. `published`: the plan
 * changes an event to which people may have signed up for that many places.
 */
export function eventFaults(plan: EventPlan, now: Date, published?: { capacity: number }): EventFault[] {
  const { about, bring, contactName, creditedMinutes } = eventLimits
  const faults: (EventFault | false | undefined)[] = [
    !isWithin(eventLimits.title, lengthOf(plan.title)) && 'TITLE_LENGTH',
    hasMarks(plan.title) && 'TITLE_MARKS',
    !isText(eventLimits.place, plan.place) && 'PLACE',
    windowFault(plan, now),
    deadlineFault(plan, now, published !== undefined),
    !isWithin(eventLimits.capacity, plan.capacity) && 'CAPACITY',
    published && plan.capacity < published.capacity && 'CAPACITY_LOWERED',
    !isText({ from: 0, to: about }, plan.about) && 'ABOUT',
    !isText({ from: 0, to: bring }, plan.bring) && 'BRING',
    !isText(contactName, plan.contactName) && 'CONTACT_NAME',
    !/^\d[\d -]{4,18}\d$/.test(plan.contactPhone) && 'CONTACT_PHONE',
    !isWithin(creditedMinutes, plan.creditedMinutes) && 'CREDIT',
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

function isText(limits: { from: number; to: number }, text: string): boolean {
  return isWithin(limits, lengthOf(text)) && !hasMarks(text)
}

function isWithin({ from, to }: { from: number; to: number }, value: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function windowFault({ startsAt, endsAt, signUpUntil }: EventPlan, now: Date): EventFault | undefined {
  if ([startsAt, endsAt, signUpUntil].some((instant) => Number.isNaN(instant.getTime())))
    return 'WINDOW_UNREADABLE'
  if (endsAt <= startsAt) return 'WINDOW_BACKWARDS'
  if (startsAt <= now) return 'WINDOW_PAST'
  if (endsAt.getTime() - startsAt.getTime() > eventLimits.days * dayMs) return 'WINDOW_LENGTH'
  return startsAt.getTime() - now.getTime() > eventLimits.daysAhead * dayMs ? 'WINDOW_FAR' : undefined
}

/** Sign-up may already be over when the place of a published event is put right. */
function deadlineFault({ startsAt, signUpUntil }: EventPlan, now: Date, published: boolean) {
  if (signUpUntil > startsAt) return 'DEADLINE_LATE'
  return signUpUntil <= now && !published ? 'DEADLINE_PAST' : undefined
}

/** The same plan so much later. */
export function laterBy(plan: EventPlan, ms: number): EventPlan {
  const later = (instant: Date) => new Date(instant.getTime() + ms)
  const { startsAt, endsAt, signUpUntil } = plan
  return { ...plan, startsAt: later(startsAt), endsAt: later(endsAt), signUpUntil: later(signUpUntil) }
}

/** The same plan so many weeks later, at the same time of day: Asia/Shanghai has no summer time. */
export function weeksLater(plan: EventPlan, weeks: number): EventPlan {
  return laterBy(plan, weeks * 7 * dayMs)
}
