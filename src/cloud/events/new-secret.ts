import { randomBytes } from 'node:crypto'

/** Hex; the check-in codes of an event are made of it. */
export function newSecret(): string {
  return randomBytes(32).toString('hex')
}
