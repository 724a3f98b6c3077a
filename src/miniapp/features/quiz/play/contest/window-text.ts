import { momentText } from '#domain/date-text'
import type { ContestFacts } from './contest-facts'

export type ContestState = 'cancelled' | 'waiting' | 'running' | 'ended'

export function stateOf({ cancelled, from, to }: ContestFacts, now: Date): ContestState {
  if (cancelled) return 'cancelled'
  if (now < new Date(from)) return 'waiting'
  return now <= new Date(to) ? 'running' : 'ended'
}

/** The state of the contest, with the time when it starts or ends. */
export function windowText(contest: ContestFacts, now: Date): string {
  switch (stateOf(contest, now)) {
    case 'cancelled':
      return '已经取消'
    case 'waiting':
      return `${momentText(contest.from)} 开始`
    case 'running':
      return `正在进行，${momentText(contest.to)} 结束`
    case 'ended':
      return `已经结束（${momentText(contest.to)}）`
  }
}
