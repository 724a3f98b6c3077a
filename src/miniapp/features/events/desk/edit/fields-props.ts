import type { Unit } from '../unit'
import type { Faults } from './faults'
import type { Plan } from './plan'

/** Of a field of the form. */
export interface FieldsProps {
  readonly plan: Plan
  /** Whose event it may be; none where the unit cannot be changed any more. */
  readonly units: readonly Unit[]
  readonly faults: Faults
  onChange(plan: Plan): void
}
