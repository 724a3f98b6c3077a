import type { Logger } from 'pino'
import type { Clock } from '../ports/clock'
import type { ContentSafety } from '../ports/content-safety'
import type { MiniProgramCode } from '../ports/mini-program-code'
import type { QuestionBank } from '../ports/question-bank'
import type { Database } from '../database/database'
import type { ReadLimit } from './read-limit'
import type { Identity, Person } from '../people/public'

/** Who calls, as the entry found out; undefined: not signed in. */
export type Caller = Identity | undefined

/** What a running cloud has at hand. */
export interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly contentSafety: ContentSafety
  readonly readLimit: ReadLimit
  /** What scored quizzes ask. */
  readonly questions: QuestionBank
  /** Only where WeChat runs the host. */
  readonly miniProgramCode?: MiniProgramCode
  /** Hears no personal data: no subject, no text a resident wrote, no body. */
  readonly log: Pick<Logger, 'debug' | 'info' | 'error'>
}

/** What belongs to one call. */
export interface CallContext extends Services {
  readonly caller: Caller
  /** Where the call comes from, where the entry knows: not in a function, which only WeChat calls. */
  readonly address: string | undefined
  readonly requestId: string
  readonly now: Date
}

/** What a handler gets. */
export interface HandlerContext extends CallContext {
  /**
   * Whose call it is; undefined: not signed in, not yet kept, or found by the handler itself. Filled in when the call is
   * admitted: a copy with one field more costs more than both validations, for its shape is new to V8 each time.
   */
  person: Person | undefined
}
