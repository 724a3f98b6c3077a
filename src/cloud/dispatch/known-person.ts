import { refusal } from './refusal'
import type { Person } from '../people/public'

/** The person of a write: the rate limit has recorded them, and authorisation required a caller. */
export function knownPerson(person: Person | undefined): Person {
  if (!person) throw refusal('UNAUTHENTICATED')
  return person
}
