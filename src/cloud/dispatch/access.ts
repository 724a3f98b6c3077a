import type { ProcedurePath } from '#contract/contract'
import type { Role } from '#contract/identity'
import type { RateLimit } from '../store/rate-windows'

/** `everyone` needs no sign-in, a `resident` is anyone signed in, else one of the roles is needed. */
export type Audience = 'everyone' | 'resident' | readonly Role[]

export interface Access {
  readonly audience: Audience
  /** Writes are counted in the store, and are what makes us keep a person at all. */
  readonly writes?: RateLimit
  /**
   * The handler's own statement finds the person by their identity, so nothing is looked up before it. For what is
   * called most; limited like a read, and only where each call can change no more than something bounded already.
   */
  readonly findsPerson?: true
}

const hour = 3600
const openers: readonly Role[] = ['worker', 'teacher', 'admin']
/** Whose event it is, the handler sees. */
const organisers: readonly Role[] = ['worker', 'admin']

/** Who may do what. A procedure without a row does not compile, and is refused. */
export const accessTable: Record<ProcedurePath, Access> = {
  'certificates.issue': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'certificates.mine': { audience: 'resident' },
  'certificates.verify': { audience: 'everyone' },
  'checkin.code': { audience: organisers },
  'checkin.mine': { audience: 'resident' },
  // Six digits that hold for ninety seconds are not found by trying.
  'checkin.scan': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'checkin.roster': { audience: organisers },
  'checkin.tick': { audience: organisers, writes: { max: 3000, windowSeconds: hour } },
  'checkin.reconcile': { audience: organisers, writes: { max: 120, windowSeconds: hour } },
  'checkin.hours': { audience: 'resident' },
  'children.mine': { audience: 'resident' },
  'children.add': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'children.remove': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'contests.create': { audience: openers, writes: { max: 30, windowSeconds: hour } },
  'contests.mine': { audience: 'resident' },
  // Counted in the store like a write, as those who look for codes by trying would go from process to process.
  'contests.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'contests.join': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'contests.start': { audience: 'resident', writes: { max: 120, windowSeconds: hour } },
  'contests.standing': { audience: 'resident' },
  'contests.cancel': { audience: openers, writes: { max: 60, windowSeconds: hour } },
  'events.create': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'events.update': { audience: organisers, writes: { max: 120, windowSeconds: hour } },
  'events.publish': { audience: organisers, writes: { max: 120, windowSeconds: hour } },
  'events.cancel': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'events.end': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'events.copy': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'events.repeatWeekly': { audience: organisers, writes: { max: 20, windowSeconds: hour } },
  'events.mine': { audience: organisers },
  'events.open': { audience: 'everyone' },
  'events.one': { audience: 'everyone' },
  'events.notices': { audience: 'resident' },
  'identity.me': { audience: 'everyone' },
  'participation.mine': { audience: 'resident' },
  'quiz.start': { audience: 'resident', writes: { max: 120, windowSeconds: hour } },
  'quiz.answer': { audience: 'resident', findsPerson: true },
  'quiz.attempt': { audience: 'resident' },
  'quiz.mine': { audience: 'resident' },
  'reports.submit': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'reports.mine': { audience: 'resident' },
  'reports.queue': { audience: ['admin'] },
  'reports.settle': { audience: ['admin'], writes: { max: 600, windowSeconds: hour } },
  'signups.signUp': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'signups.cancel': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'signups.mine': { audience: 'resident' },
  'volunteers.found': { audience: organisers, writes: { max: 30, windowSeconds: hour } },
  'volunteers.roster': { audience: organisers },
  // As contests.byCode.
  'volunteers.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'volunteers.pledge': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'volunteers.join': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'volunteers.mine': { audience: 'resident' },
}

/** The row of a procedure; looked up as an own property, whatever the path spells. */
export function accessOf(path: string): Access | undefined {
  return Object.hasOwn(accessTable, path) ? accessTable[path as ProcedurePath] : undefined
}
