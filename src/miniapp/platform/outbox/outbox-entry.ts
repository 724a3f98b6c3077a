import type { InputOf } from '../cloud/call-cloud'

/** Writes that may wait for the network. Each carries the idempotency key made with it. */
export type OutboxPath = 'reports.submit'

export interface OutboxEntry<Path extends OutboxPath = OutboxPath> {
  readonly key: string
  readonly path: Path
  readonly input: InputOf<Path>
  /** Instant, in ms. */
  readonly savedAt: number
  /** The cloud's sentence, once it refused for good. */
  readonly refusal?: string
}
