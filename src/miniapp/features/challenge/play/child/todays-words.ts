import { latestArrival } from '../../drawings/wetland-markup'
import type { KnownDays } from '../use-challenge-days'

/** The sentence for the child today. */
export function todaysWords({ days, today, done }: KnownDays): string {
  if (today < 1) return '还没到开始的日子，小鹤在蛋里等你。'
  const now = days.find(({ day }) => day === today)
  if (!now) return `你做到了${done}天，湿地真热闹！`
  if (now.state !== 'done') return '三件事做到一件，就按绿色的大勾。没有垃圾，也是好日子。'
  const arrival = latestArrival(done)
  return arrival === undefined ? '今天做到了！' : `今天做到了！湿地里来了${arrival}。`
}
