import type { InputOf } from '../cloud/call-cloud'

/** Writes that may wait for the network. Each is idempotent: sent twice to the cloud, it counts once. */
export type OutboxPath =
  'reports.submit' | 'quiz.answer' | 'checkin.reconcile' | 'challenge.tick' | 'diary.write'

export interface EntryOf<Path extends OutboxPath> {
  /** Identifies the entry on this phone; also identifies a report in the cloud. */
  readonly key: string
  readonly path: Path
  readonly input: InputOf<Path>
  /** In ms since the epoch. */
  readonly savedAt: number
  /** How often the cloud failed with a server error on this entry. */
  readonly faults?: number
  /** Why the cloud refused for good, in the cloud's words; our own text if the entry was set aside. */
  readonly refusal?: string
  /** The cloud failed on this entry too often. It waits for a retry by hand; later entries are sent. */
  readonly setAside?: true
}

export type OutboxEntry = { [Path in OutboxPath]: EntryOf<Path> }[OutboxPath]

export function entriesOf<Path extends OutboxPath>(
  entries: readonly OutboxEntry[],
  path: Path,
): readonly EntryOf<Path>[] {
  return entries.filter((entry): entry is EntryOf<Path> & OutboxEntry => entry.path === path)
}
