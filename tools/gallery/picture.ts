import type { Page } from 'playwright-core'

/** One picture: where to go, what to do there. */
export interface Picture {
  readonly name: string
  readonly path: string
  /** What is done on the page before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
  /** What the cloud does: `waits` never answers, `fails` answers 500, `gone` cannot be reached. */
  readonly cloud?: 'waits' | 'fails' | 'gone'
  /** What the cloud says to a procedure, by its path, in place of what it would. */
  readonly says?: Readonly<Record<string, unknown>>
  /** Which demo person is signed in; nobody without it. */
  readonly as?: 'resident' | 'worker' | 'teacher'
  readonly width?: number
  /** What this phone asked before. */
  readonly recent?: readonly string[]
  /** What else is on this phone, by the key of its slot. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** How long until nothing moves any more. */
  readonly settleMs?: number
}
