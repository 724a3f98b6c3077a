import { certificates } from './certificates'
import { checkin } from './checkin'
import { children } from './children'
import { contests } from './contests'
import { events } from './events'
import { identity } from './identity'
import { participation } from './participation'
import { quiz } from './quiz'
import { reports } from './reports'
import { signups } from './signups'
import { volunteers } from './volunteers'

/** All that phone and cloud say to each other. The phone imports this as a type. */
export const contract = {
  certificates,
  checkin,
  children,
  contests,
  events,
  identity,
  participation,
  quiz,
  reports,
  signups,
  volunteers,
}
export type Contract = typeof contract

type Topic = keyof Contract
/** Every procedure's name, `noun.verb`. */
export type ProcedurePath = { [T in Topic]: `${T}.${keyof Contract[T] & string}` }[Topic]
