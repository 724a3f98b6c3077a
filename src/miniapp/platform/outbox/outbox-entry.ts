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
  /** The cloud's sentence, once it refused for good. */
  readonly refusal?: string
}

export type OutboxEntry = { [Path in OutboxPath]: EntryOf<Path> }[OutboxPath]

export function entriesOf<Path extends OutboxPath>(
  entries: readonly OutboxEntry[],
  path: Path,
): readonly EntryOf<Path>[] {
  return entries.filter((entry): entry is EntryOf<Path> & OutboxEntry => entry.path === path)
}
