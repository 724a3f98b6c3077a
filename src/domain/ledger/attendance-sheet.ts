import { localMoment } from '../local-day'
import { creditedMinutes } from '../checkin/attendance'
import type { Sheet } from './sheet'

/** A person who had a place at an event or attended it. */
export interface Listed {
  /** Null if they gave no name. */
  readonly name: string | null
  readonly child: boolean
  /** Null if they came without signing up. */
  readonly signedAt: Date | null
  /** Whether they moved up from the waiting list. */
  readonly promoted: boolean
  readonly inAt: Date | null
  readonly outAt: Date | null
}

/** The event of an attendance sheet. */
export interface LedgerEvent {
  readonly title: string
  readonly organisation: string
  readonly place: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly creditedMinutes: number
  readonly checkOut: boolean
}

/** 签到表 (attendance sheet): one row per person, in the given order. */
export function attendanceSheet(event: LedgerEvent, people: readonly Listed[], now: Date): Sheet {
  return {
    title: `${event.title} 签到表`,
    facts: [
      ['单位', event.organisation],
      ['地点', event.place],
      ['时间', `${localMoment(event.startsAt)} 至 ${localMoment(event.endsAt)}`],
      ['导出时间', localMoment(now)],
    ],
    columns: [
      { head: '序号', width: 6 },
      { head: '称呼', width: 16 },
      { head: '孩子', width: 6 },
      { head: '报名时间', width: 18 },
      { head: '签到', width: 18 },
      { head: '签退', width: 18 },
      { head: '服务时长（分钟）', width: 18, summed: true },
      { head: '备注', width: 16 },
    ],
    rows: people.map((person, at) => [
      at + 1,
      person.name ?? '（未留称呼）',
      person.child ? '是' : '否',
      written(person.signedAt),
      written(person.inAt),
      written(person.outAt),
      minutesOf(person, event),
      noteOf(person),
    ]),
  }
}

function written(at: Date | null): string | null {
  return at && localMoment(at)
}

/** Credited minutes; null for children, who come as guests and do not volunteer. */
function minutesOf({ child, inAt, outAt }: Listed, event: LedgerEvent): number | null {
  if (child) return null
  return creditedMinutes({ in: inAt ?? undefined, out: outAt ?? undefined }, event) ?? null
}

function noteOf({ signedAt, promoted, inAt }: Listed): string | null {
  if (signedAt === null) return '现场到场'
  if (inAt === null) return '没有到场'
  return promoted ? '候补转正' : null
}
