import type { Logger } from 'pino'
import type { Clock } from '../ports/clock'
import type { ContentSafety } from '../ports/content-safety'
import type { MiniProgramCode } from '../ports/mini-program-code'
import type { QuestionBank } from '../ports/question-bank'
import type { Database } from '../database/database'
import type { ReadLimit } from './read-limit'
import type { Identity, Person } from '../people/public'

/** The caller's identity, as the entry found it; undefined if not signed in. */
export type Caller = Identity | undefined

/** The services of a running cloud. */
export interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly contentSafety: ContentSafety
  readonly readLimit: ReadLimit
  /** The questions of scored quizzes. */
  readonly questions: QuestionBank
  /** Only if WeChat runs the host. */
  readonly miniProgramCode?: MiniProgramCode
  /** Must not receive personal data: no subject, no text that a resident wrote, no body. */
  readonly log: Pick<Logger, 'debug' | 'info' | 'error'>
}

/** The data of one call. */
export interface CallContext extends Services {
  readonly caller: Caller
  /** The address the call comes from, if the entry knows it: not in a function, which only WeChat calls. */
  readonly address: string | undefined
  readonly requestId: string
  readonly now: Date
}

/** The context of a handler. */
export interface HandlerContext extends CallContext {
  /**
   * The person who calls; undefined if not signed in, not recorded yet, or found by the handler itself. Set
   * when the call is admitted: a copy with one more field would cost more than both validations, because its
   * shape is new to V8 each time.
   */
  person: Person | undefined
}
