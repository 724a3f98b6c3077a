import { cloudNow } from '../../../../platform/clock'
import { newKey } from '../../../../platform/outbox/new-key'
import { StoredValue, useValue } from '../../../../app-state/value'
import type { Attempt } from '../scored/played'

interface Try {
  readonly key: string
  /** The deadline, ISO 8601; missing until the cloud has named it. */
  readonly until?: string
}

/** The open try of each contest on this phone. With its key it can be loaded again, even without network. */
const tries = new StoredValue<Readonly<Record<string, Try | undefined>>>({
  key: 'quiz-contest-tries',
  version: 1,
  empty: {},
})

/** Returns the key of the open try, or begins a new one. */
export function beginTry(contestId: string): string {
  const open = tries.get()[contestId]
  if (open && isOpen(open, cloudNow())) return open.key
  const key = newKey()
  tries.set({ ...tries.get(), [contestId]: { key } })
  return key
}

/** Stores the deadline of a try, and removes the try once it has ended. */
export function noteTry(key: string, { contestId, deadlineAt, progress }: Attempt): void {
  if (contestId === null) return
  const { [contestId]: known, ...others } = tries.get()
  if (known?.key !== key) return
  if (progress.finished) tries.set(others)
  else if (known.until === undefined) tries.set({ ...others, [contestId]: { key, until: deadlineAt } })
}

/** Whether a try was begun on this phone and can still be finished. */
export function useHasOpenTry(contestId: string, now: Date): boolean {
  const open = useValue(tries)[contestId]
  return open?.until !== undefined && isOpen(open, now)
}

function isOpen({ until }: Try, now: Date): boolean {
  return until === undefined || now <= new Date(until)
}
