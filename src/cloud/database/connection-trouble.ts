import { sqlState } from './sql-state'

/** The database cannot be used now. It is unknown whether the statement took effect. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** SQL states: the server stops, starts or crashed; a primary became a standby; a pooler lost its server. */
const goneStates = /^(57P0[123]|25006|08)/
const tooManyConnections = '53300'
/** What pg-pool says if all its connections are busy; it does not mean that one of them is broken. */
const poolIsBusy = 'timeout exceeded when trying to connect'

/** The innermost error: drizzle keeps what the driver threw as `cause`. */
export function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error
}

/** PostgreSQL's own errors have a `severity`; those of the driver and the network do not. */
export function isFromServer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error
}

/** Whether an error of the driver means that the connection must not be used again. */
export function isBroken(error: unknown): boolean {
  const reason = innermost(error)
  if (isFromServer(reason)) return goneStates.test(sqlState(reason) ?? '')
  return isOfConnection(reason) && reason.message !== poolIsBusy
}

/** Whether an error of the driver is temporary and not the fault of a statement. */
export function isUnavailable(error: unknown): boolean {
  const reason = innermost(error)
  return isOfConnection(reason) || isBroken(error) || sqlState(reason) === tooManyConnections
}

/** Errors of the driver and the network are plain `Error`s; a TypeError, for example, is a bug of ours. */
function isOfConnection(reason: unknown): reason is Error {
  return reason instanceof Error && !isFromServer(reason) && /^(Aggregate)?Error$/.test(reason.name)
}
