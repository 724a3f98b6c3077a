import { localMoment } from '../local-day'
import type { EventKind } from '../events/choices'
import { kindWords } from '../events/kind-words'
import type { Sheet } from './sheet'

/** An event with the numbers that the city asks for: people and minutes of service. */
export interface Held {
  readonly kind: EventKind
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  readonly cancelled: boolean
  readonly placed: number
  readonly there: number
  readonly childrenThere: number
  readonly minutes: number
}

/** Local days `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** 参与台账 (participation ledger): one row per event, in the given order. */
export function participationSheet(
  organisation: string,
  { from, to }: Period,
  events: readonly Held[],
  now: Date,
): Sheet {
  return {
    title: `${organisation} 垃圾分类活动参与台账`,
    facts: [
      ['单位', organisation],
      ['时间段', `${from} 至 ${to}`],
      ['导出时间', localMoment(now)],
    ],
    columns: [
      { head: '序号', width: 6 },
      { head: '时间', width: 18 },
      { head: '类别', width: 10 },
      { head: '活动', width: 34 },
      { head: '地点', width: 28 },
      { head: '报名人数', width: 10, summed: true },
      { head: '到场人数', width: 10, summed: true },
      { head: '其中孩子', width: 10, summed: true },
      { head: '服务时长（分钟）', width: 18, summed: true },
      { head: '备注', width: 10 },
    ],
    rows: events.map((event, at) => [
      at + 1,
      localMoment(event.startsAt),
      kindWords[event.kind],
      event.title,
      event.place,
      event.placed,
      event.there,
      event.childrenThere,
      event.minutes,
      event.cancelled ? '已取消' : null,
    ]),
  }
}

const longestDays = 366
const dayMs = 24 * 60 * 60 * 1000

/** Whether a period is valid for a ledger: not backwards and at most a year. */
export function isLedgerPeriod({ from, to }: Period): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  return days >= 1 && days <= longestDays
}
