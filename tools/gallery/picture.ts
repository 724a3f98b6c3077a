import type { Page } from 'playwright-core'

/** One picture: which page to open and what to do there. */
export interface Picture {
  readonly name: string
  readonly path: string
  /** Actions on the page before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
  /** How the cloud behaves: `waits` never answers, `fails` answers 500, `gone` cannot be reached. */
  readonly cloud?: 'waits' | 'fails' | 'gone'
  /** Answers that replace the cloud's own, by path of the procedure. */
  readonly says?: Readonly<Record<string, unknown>>
  /** The demo person who is signed in; undefined means nobody. */
  readonly as?: 'resident' | 'worker' | 'teacher'
  readonly width?: number
  /** Earlier searches on this phone. */
  readonly recent?: readonly string[]
  /** Other data stored on this phone, by storage key. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** Milliseconds until all animations have ended. */
  readonly settleMs?: number
}
