import { StoredValue } from '../../../../app-state/value'

/** Ids of attempts with answers that were last seen waiting, so their mistakes are not known here yet. */
export const unsettled = new StoredValue<readonly string[]>({ key: 'quiz-unsettled', version: 1, empty: [] })

export function noteSettled(attemptId: string, isSettled: boolean): void {
  const others = unsettled.get().filter((id) => id !== attemptId)
  const isKnown = others.length < unsettled.get().length
  if (isKnown === isSettled) unsettled.set(isSettled ? others : [...others, attemptId])
}
