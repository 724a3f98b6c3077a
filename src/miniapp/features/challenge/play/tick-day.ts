import { entriesOf } from '../../../platform/outbox/outbox-entry'
import { outbox } from '../../../platform/outbox/phone-outbox'

/** Keeps a day's tick on the phone, once, and sends it. False where the phone is full. */
export function tickDay(challengeId: string, day: number, code?: string): boolean {
  const isKept = entriesOf(outbox.view().entries, 'challenge.tick').some(
    ({ input, refusal }) =>
      refusal === undefined && input.challengeId === challengeId && input.day === day && input.code === code,
  )
  if (isKept) return true
  const at = new Date().toISOString()
  const entry = outbox.add('challenge.tick', (key) => ({ key, challengeId, day, at, code }))
  void outbox.flush()
  return entry !== undefined
}
