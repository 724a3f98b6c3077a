import { sqlState } from './sql-state'

/** The database cannot be used just now. Nobody knows whether what was asked of it was done. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** Shutting down, starting, or crashed; a primary that has become a standby; trouble between a pooler and its server. */
const goneStates = /^(57P0[123]|25006|08)/
const tooManyConnections = '53300'
/** What pg-pool says where all of its connections are busy: no sign that one of them is broken. */
const poolIsBusy = 'timeout exceeded when trying to connect'

/** The innermost error: drizzle keeps what the driver threw as `cause`. */
export function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error
}

/** PostgreSQL's own errors say how severe they are; those of the driver and the network do not. */
export function isFromServer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error
}

/** Whether an error that the driver threw tells of a connection that must not be used again. */
export function isBroken(error: unknown): boolean {
  const reason = innermost(error)
  if (isFromServer(reason)) return goneStates.test(sqlState(reason) ?? '')
  return isOfConnection(reason) && reason.message !== poolIsBusy
}

/** Whether an error that the driver threw is the fault of no statement, and will pass. */
export function isUnavailable(error: unknown): boolean {
  const reason = innermost(error)
  return isOfConnection(reason) || isBroken(error) || sqlState(reason) === tooManyConnections
}

/** The driver's and the network's errors are plain ones; a TypeError, say, is a fault of ours. */
function isOfConnection(reason: unknown): reason is Error {
  return reason instanceof Error && !isFromServer(reason) && /^(Aggregate)?Error$/.test(reason.name)
}
