import { setTimeout } from 'node:timers/promises'
import { dayMs } from './hours'
import type { Ask } from './phone'
import type { Due } from './plan'

/** Lets every visit happen when it is due, `times` as fast as a day passes; answers the seconds it took. */
export async function replay(
  day: readonly Due[],
  times: number,
  phoneOf: (openid: string) => Ask,
): Promise<number> {
  const started = performance.now()
  const under = new Set<Promise<void>>()
  for (const { at, openid, visit } of day) {
    const wait = at / times - (performance.now() - started)
    if (wait > 1) await setTimeout(wait)
    const running: Promise<void> = visit(phoneOf(openid)).finally(() => under.delete(running))
    under.add(running)
  }
  await Promise.all(under)
  const left = dayMs / times - (performance.now() - started)
  if (left > 0) await setTimeout(left)
  return (performance.now() - started) / 1000
}
