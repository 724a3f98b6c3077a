import { identity } from './identity'
import { participation } from './participation'
import { reports } from './reports'

/** All that phone and cloud say to each other. The phone imports this as a type. */
export const contract = { identity, participation, reports }
export type Contract = typeof contract

type Topic = keyof Contract
/** Every procedure's name, `noun.verb`. */
export type ProcedurePath = { [T in Topic]: `${T}.${keyof Contract[T] & string}` }[Topic]
