import type { DayState } from '#domain/challenge/calendar'

export const stateWords: Readonly<Record<DayState, string>> = {
  done: '做到了',
  skipped: '歇一天',
  missed: '没有记',
  today: '今天',
  ahead: '还没到',
}
