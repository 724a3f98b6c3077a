import type { SignupRow } from '../store/signups'

/** Whether the person who signed up comes too, and not only their children. */
export function comesOneself({ people }: SignupRow): boolean {
  return people.some(({ childId }) => childId === null)
}
