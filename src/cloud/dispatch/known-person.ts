import { refusal } from './refusal'
import type { Person } from '../people/public'

/** For writes, where the rate limit has made sure of a person and authorisation of a caller. */
export function knownPerson(person: Person | undefined): Person {
  if (!person) throw refusal('UNAUTHENTICATED')
  return person
}
