import { MomentField } from '../../../../ui/field/moment-field'
import type { FieldsProps } from './fields-props'
import { withFirstDay } from './plan-changes'

/** When it is, and until when one can sign up. */
export function WhenFields({ plan, faults, onChange }: FieldsProps) {
  return (
    <>
      <MomentField
        label="开始"
        day={plan.fromDay}
        time={plan.fromTime}
        onDay={(day) => onChange(withFirstDay(plan, day))}
        onTime={(fromTime) => onChange({ ...plan, fromTime })}
      />
      <MomentField
        label="结束"
        day={plan.toDay}
        time={plan.toTime}
        fault={faults.window}
        onDay={(toDay) => onChange({ ...plan, toDay })}
        onTime={(toTime) => onChange({ ...plan, toTime })}
      />
      <MomentField
        label="报名截止"
        day={plan.untilDay}
        time={plan.untilTime}
        fault={faults.deadline}
        onDay={(untilDay) => onChange({ ...plan, untilDay })}
        onTime={(untilTime) => onChange({ ...plan, untilTime })}
      />
    </>
  )
}
