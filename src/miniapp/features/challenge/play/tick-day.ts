import { cloudNow } from '../../../platform/clock'
import { entriesOf } from '../../../platform/outbox/outbox-entry'
import { outbox } from '../../../platform/outbox/phone-outbox'

/** Stores a day's tick on the phone, once, and sends it. Returns false if the phone is full. */
export function tickDay(challengeId: string, day: number, code?: string): boolean {
  const kept = entriesOf(outbox.view().entries, 'challenge.tick').filter(
    ({ input }) => input.challengeId === challengeId && input.day === day,
  )
  if (kept.some(({ input, refusal }) => refusal === undefined && input.code === code)) return true
  // The new try replaces ticks that were refused before.
  kept.filter(({ refusal }) => refusal !== undefined).forEach(({ key }) => outbox.discard(key))
  const at = cloudNow().toISOString()
  const entry = outbox.add('challenge.tick', (key) => ({ key, challengeId, day, at, code }))
  void outbox.flush()
  return entry !== undefined
}
