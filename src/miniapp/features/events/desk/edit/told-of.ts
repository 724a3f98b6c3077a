import type { Told } from '../../sheet/event-sheet'
import { inputOf, type Plan } from './plan'

/** What residents would be told of a plan, as far as it is filled in. */
export function toldOf(plan: Plan): Told {
  const { startsAt, endsAt, signUpUntil, capacity } = inputOf(plan, '')
  return { ...plan, startsAt, endsAt, signUpUntil, capacity, team: null }
}
