import { setTimeout as wait } from 'node:timers/promises'

/** Asks again every 50 ms until the answer is yes or the time is over; tells whether it was. */
export async function waitUntil(holds: () => Promise<boolean>, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (!(await holds())) {
    if (performance.now() > end) return false
    await wait(50)
  }
  return true
}
