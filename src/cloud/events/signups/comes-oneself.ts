import type { SignupRow } from '../store/signups'

/** Whether who signed up is of the party, and not only children of theirs. */
export function comesOneself({ people }: SignupRow): boolean {
  return people.some(({ childId }) => childId === null)
}
