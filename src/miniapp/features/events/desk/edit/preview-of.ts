import type { EventPreview } from '../../sheet/event-sheet'
import { inputOf, type Plan } from './plan'

/** What residents will see of a plan, as far as it is filled in. */
export function previewOf(plan: Plan): EventPreview {
  const { startsAt, endsAt, signUpUntil, capacity } = inputOf(plan, '')
  return { ...plan, startsAt, endsAt, signUpUntil, capacity, team: null }
}
