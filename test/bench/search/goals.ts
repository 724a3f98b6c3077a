import type { BenchTable } from '../table'
import type { Result } from './result'

export function goalsOf(ours: Result, peers: readonly Result[]): BenchTable['goals'] {
  return [
    { name: 'p99 at most 1 ms', met: ours.p99 <= 1, detail: milliseconds(ours.p99) },
    { name: 'load at most 30 ms', met: ours.load <= 30, detail: milliseconds(ours.load) },
    ...peers.flatMap((peer) => [
      {
        name: `more accurate than ${peer.name}`,
        met: ours.right > peer.right,
        detail: `${percent(ours.right)} to ${percent(peer.right)}`,
      },
      {
        name: `p99 below ${peer.name}`,
        met: ours.p99 < peer.p99,
        detail: `${milliseconds(ours.p99)} to ${milliseconds(peer.p99)}`,
      },
    ]),
  ]
}

const milliseconds = (time: number) => `${time.toFixed(2)} ms`
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
