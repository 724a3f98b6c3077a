import { randomBytes } from 'node:crypto'

/** The secret from which an event's check-in codes are made, in hex. */
export function newSecret(): string {
  return randomBytes(32).toString('hex')
}
