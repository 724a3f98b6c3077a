import { eventFields, type EventText } from '#domain/events/fields'
import type { PhoneField, TextField as WrittenField } from '#domain/form/field'
import { AreaField } from '../../../../ui/field/area-field'
import { TextField } from '../../../../ui/field/text-field'
import type { FieldsProps } from './fields-props'

interface PlanTextProps extends FieldsProps {
  readonly name: EventText
}

/** A field for one of the plan's texts or its phone number. */
export function PlanText({ name, plan, faults, onChange }: PlanTextProps) {
  const field: WrittenField | PhoneField = eventFields[name]
  const written = {
    label: field.label,
    placeholder: field.placeholder,
    value: plan[name],
    fault: faults[name],
    onInput: (text: string) => onChange({ ...plan, [name]: text }),
  }
  if (field.type === 'phone') return <TextField {...written} hint={field.hint} maxLength={20} />
  const maxLength = field.limits.to
  return field.long ? (
    <AreaField {...written} maxLength={maxLength} />
  ) : (
    <TextField {...written} maxLength={maxLength} />
  )
}
