import { eventFields } from '#domain/events/fields'
import { TextField } from '../../../../ui/field/text-field'
import type { FieldsProps } from './fields-props'

export function CapacityField({ plan, faults, onChange }: FieldsProps) {
  return (
    <TextField
      label={eventFields.capacity.label}
      type="number"
      value={plan.capacity}
      maxLength={4}
      fault={faults.capacity}
      onInput={(capacity) => onChange({ ...plan, capacity })}
    />
  )
}
