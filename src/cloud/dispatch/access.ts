import type { ProcedurePath } from '#contract/contract'
import type { Role } from '#contract/identity'
import type { RateLimit } from '../people/public'

/** `everyone` needs no sign-in, `resident` is anyone signed in; otherwise one of the roles is needed. */
export type Audience = 'everyone' | 'resident' | readonly Role[]

export interface Access {
  readonly audience: Audience
  /** Limits writes, which are counted in the database. A person is recorded only when they first write. */
  readonly writes?: RateLimit
  /**
   * The handler's own statement finds the person by their identity, so nothing is looked up before it. For
   * the most frequent calls; limited like a read, and allowed only if a call can change no more than
   * something already bounded.
   */
  readonly findsPerson?: true
}

const hour = 3600
const openers: readonly Role[] = ['worker', 'teacher', 'admin']
/** The handler checks whose event it is. */
const organisers: readonly Role[] = ['worker', 'admin']

/** Roles that may stand at a bin. */
const confirmers: readonly Role[] = ['supervisor', 'worker', 'admin']

/** Who may call which procedure. A procedure without a row does not compile, and is refused. */
export const accessTable: Record<ProcedurePath, Access> = {
  'certificates.issue': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'certificates.mine': { audience: 'resident' },
  'certificates.verify': { audience: 'everyone' },
  'challenge.begin': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'challenge.mine': { audience: 'resident' },
  // Codes cannot be guessed with so few tries, as for checkin.scan; a phone that was offline for two weeks
  // sends fewer ticks.
  'challenge.tick': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'challenge.photo': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'challenge.seePhoto': { audience: 'resident' },
  'challenge.teachBack': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'challenge.answerFollowUp': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'challenge.setReminder': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'challenge.binPoints': { audience: confirmers },
  'challenge.openBinPoint': { audience: confirmers, writes: { max: 30, windowSeconds: hour } },
  'challenge.binCode': { audience: confirmers },
  'checkin.codes': { audience: organisers },
  'checkin.mine': { audience: 'resident' },
  // Too few tries to guess six digits that are valid for ninety seconds.
  'checkin.scan': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'checkin.roster': { audience: organisers },
  'checkin.tick': { audience: organisers, writes: { max: 3000, windowSeconds: hour } },
  'checkin.reconcile': { audience: organisers, writes: { max: 3000, windowSeconds: hour } },
  'checkin.hours': { audience: 'resident' },
  'children.mine': { audience: 'resident' },
  'children.add': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'children.remove': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'contests.create': { audience: openers, writes: { max: 30, windowSeconds: hour } },
  'contests.mine': { audience: 'resident' },
  // Counted in the database like a write, because somebody who guesses codes would reach many processes.
  'contests.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'contests.join': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'contests.start': { audience: 'resident', writes: { max: 120, windowSeconds: hour } },
  'contests.standing': { audience: 'resident' },
  'contests.cancel': { audience: openers, writes: { max: 60, windowSeconds: hour } },
  'diary.write': { audience: 'resident', writes: { max: 120, windowSeconds: hour } },
  'diary.week': { audience: 'resident' },
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
  // Each call asks WeChat, which limits a mini-program's calls per minute.
  'events.posterCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'events.notices': { audience: 'resident' },
  'family.create': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  // Counted for the same reason as contests.byCode.
  'family.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'family.join': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'family.leave': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'family.dismiss': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'family.mine': { audience: 'resident' },
  'family.addChild': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'family.consent': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'groups.open': { audience: openers, writes: { max: 60, windowSeconds: hour } },
  'groups.setTerm': { audience: ['teacher', 'admin'], writes: { max: 60, windowSeconds: hour } },
  'groups.mine': { audience: openers },
  'groups.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'groups.join': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'groups.leave': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'groups.page': { audience: 'resident' },
  'groups.unit': { audience: 'resident' },
  'groups.close': { audience: openers, writes: { max: 60, windowSeconds: hour } },
  'identity.me': { audience: 'everyone' },
  // These only read, but each call is written to the audit log.
  'ledger.attendance': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'ledger.participation': { audience: organisers, writes: { max: 60, windowSeconds: hour } },
  'loop.mine': { audience: 'resident' },
  'organisations.list': { audience: 'everyone' },
  'organisations.page': { audience: 'everyone' },
  'participation.mine': { audience: 'resident' },
  'privacy.view': { audience: 'resident' },
  'privacy.export': { audience: 'resident' },
  'privacy.correctChild': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'privacy.correctName': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'privacy.withdraw': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  // Not listed as a write: counting it would record a person who has no account any more. An account can be
  // closed only once.
  'privacy.closeAccount': { audience: 'resident' },
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
  'volunteers.led': { audience: organisers },
  'volunteers.roster': { audience: organisers },
  // Counted for the same reason as contests.byCode.
  'volunteers.byCode': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'volunteers.pledge': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'volunteers.join': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'volunteers.leave': { audience: 'resident', writes: { max: 30, windowSeconds: hour } },
  'volunteers.mine': { audience: 'resident' },
}

/** The row of a procedure. Only own properties count, so paths like `constructor` find nothing. */
export function accessOf(path: string): Access | undefined {
  return Object.hasOwn(accessTable, path) ? accessTable[path as ProcedurePath] : undefined
}
