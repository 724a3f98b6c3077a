import { certificates } from './certificates'
import { challenge } from './challenge'
import { checkin } from './checkin'
import { contests } from './contests'
import { diary } from './diary'
import { events, signups } from './events'
import { children, family } from './family'
import { groups, loop } from './groups'
import { identity } from './identity'
import { ledger } from './ledger'
import { organisations } from './units'
import { participation } from './participation'
import { privacy } from './privacy'
import { quiz } from './quiz'
import { reports } from './reports'
import { volunteers } from './volunteers'

/** All procedures between phone and cloud. The phone imports only its type. */
export const contract = {
  certificates,
  challenge,
  checkin,
  children,
  contests,
  diary,
  events,
  family,
  groups,
  identity,
  ledger,
  loop,
  organisations,
  participation,
  privacy,
  quiz,
  reports,
  signups,
  volunteers,
}
export type Contract = typeof contract

type Topic = keyof Contract
/** Every procedure's name, `noun.verb`. */
export type ProcedurePath = { [T in Topic]: `${T}.${keyof Contract[T] & string}` }[Topic]
