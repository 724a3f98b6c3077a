import type { Faults } from './faults'
import type { Plan } from './plan'

/** Of a part of the form. */
export interface FieldsProps {
  readonly plan: Plan
  readonly faults: Faults
  onChange(plan: Plan): void
}
