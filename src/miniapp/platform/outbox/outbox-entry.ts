import type { InputOf } from '../cloud/call-cloud'

/** Writes that may wait for the network: each may reach the cloud twice and count once. */
export type OutboxPath =
  'reports.submit' | 'quiz.answer' | 'checkin.reconcile' | 'challenge.tick' | 'diary.write'

export interface EntryOf<Path extends OutboxPath> {
  /** Its name on this phone; what the cloud knows a report by, too. */
  readonly key: string
  readonly path: Path
  readonly input: InputOf<Path>
  /** Instant, in ms. */
  readonly savedAt: number
  /** How often the cloud broke on it. */
  readonly faults?: number
  /** The cloud's sentence, once it refused for good; or ours, once the entry is set aside. */
  readonly refusal?: string
  /** The cloud broke on it again and again: it waits to be tried again by hand, and those behind it go on. */
  readonly setAside?: true
}

export type OutboxEntry = { [Path in OutboxPath]: EntryOf<Path> }[OutboxPath]

export function entriesOf<Path extends OutboxPath>(
  entries: readonly OutboxEntry[],
  path: Path,
): readonly EntryOf<Path>[] {
  return entries.filter((entry): entry is EntryOf<Path> & OutboxEntry => entry.path === path)
}
