import { eventFields } from '#domain/events/fields'
import { hoursText } from '../../../../ui/certificate/hours-text'
import { ChoiceField } from '../../../../ui/field/choice-field'
import type { FieldsProps } from './fields-props'

const usualMinutes = [0, 60, 90, 120, 180, 240]
/** Stands for the real time between check-in and check-out. */
const stay = -1

/** Choice of how much service time the event counts for. */
export function CreditField({ plan, faults, onChange }: FieldsProps) {
  const { creditedMinutes, checkOut } = plan
  const minutes = usualMinutes.includes(creditedMinutes) ? usualMinutes : [...usualMinutes, creditedMinutes]
  const choices = [
    ...minutes.map((value) => ({ value, text: value === 0 ? '不记' : hoursText(value) })),
    { value: stay, text: eventFields.checkOut.label },
  ]
  return (
    <ChoiceField
      label={eventFields.creditedMinutes.label}
      choices={choices}
      chosen={checkOut ? stay : creditedMinutes}
      fault={faults.creditedMinutes}
      onChoose={(value) =>
        onChange(
          value === stay ? { ...plan, checkOut: true } : { ...plan, checkOut: false, creditedMinutes: value },
        )
      }
    />
  )
}
