import type { ProcedurePath } from '#contract/contract'
import type { Role } from '#contract/identity'
import type { RateLimit } from '../store/rate-windows'

/** `everyone` needs no sign-in, a `resident` is anyone signed in, else one of the roles is needed. */
export type Audience = 'everyone' | 'resident' | readonly Role[]

export interface Access {
  readonly audience: Audience
  /** Writes are counted in the store, and are what makes us keep a person at all. */
  readonly writes?: RateLimit
}

const hour = 3600

/** Who may do what. A procedure without a row does not compile, and is refused. */
export const accessTable: Record<ProcedurePath, Access> = {
  'identity.me': { audience: 'everyone' },
  'participation.mine': { audience: 'resident' },
  'reports.submit': { audience: 'resident', writes: { max: 60, windowSeconds: hour } },
  'reports.mine': { audience: 'resident' },
  'reports.queue': { audience: ['admin'] },
  'reports.settle': { audience: ['admin'], writes: { max: 600, windowSeconds: hour } },
}

/** The row of a procedure; looked up as an own property, whatever the path spells. */
export function accessOf(path: string): Access | undefined {
  return Object.hasOwn(accessTable, path) ? accessTable[path as ProcedurePath] : undefined
}
