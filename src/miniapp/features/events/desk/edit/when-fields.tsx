import { eventFields } from '#domain/events/fields'
import { MomentField } from '../../../../ui/field/moment-field'
import type { FieldsProps } from './fields-props'
import { withFirstDay } from './plan-changes'

const { startsAt, endsAt, signUpUntil } = eventFields

export function StartField({ plan, onChange }: FieldsProps) {
  return (
    <MomentField
      label={startsAt.label}
      day={plan.fromDay}
      time={plan.fromTime}
      onDay={(day) => onChange(withFirstDay(plan, day))}
      onTime={(fromTime) => onChange({ ...plan, fromTime })}
    />
  )
}

export function EndField({ plan, faults, onChange }: FieldsProps) {
  return (
    <MomentField
      label={endsAt.label}
      day={plan.toDay}
      time={plan.toTime}
      fault={faults.endsAt}
      onDay={(toDay) => onChange({ ...plan, toDay })}
      onTime={(toTime) => onChange({ ...plan, toTime })}
    />
  )
}

/** The deadline for signing up. */
export function DeadlineField({ plan, faults, onChange }: FieldsProps) {
  return (
    <MomentField
      label={signUpUntil.label}
      day={plan.untilDay}
      time={plan.untilTime}
      fault={faults.signUpUntil}
      onDay={(untilDay) => onChange({ ...plan, untilDay })}
      onTime={(untilTime) => onChange({ ...plan, untilTime })}
    />
  )
}
