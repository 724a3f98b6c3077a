import type { Unit } from '../unit'
import type { Faults } from './faults'
import type { Plan } from './plan'

/** Props of every field of the form. */
export interface FieldsProps {
  readonly plan: Plan
  /** Units that may hold the event; empty if the unit can no longer be changed. */
  readonly units: readonly Unit[]
  readonly faults: Faults
  onChange(plan: Plan): void
}
