import { eventKinds, eventLimits } from '#domain/events/plan'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import { kindWords } from '#domain/events/kind-words'
import type { Unit } from '../unit'
import type { FieldsProps } from './fields-props'
import { withKind } from './plan-changes'

const kinds = eventKinds.map((kind) => ({ value: kind, text: kindWords[kind] }))

interface WhatFieldsProps extends FieldsProps {
  /** None where the unit cannot be changed any more. */
  readonly units: readonly Unit[]
}

/** What it is, whose, and where. */
export function WhatFields({ plan, faults, units, onChange }: WhatFieldsProps) {
  return (
    <>
      <ChoiceField
        label="什么活动？"
        choices={kinds}
        chosen={plan.kind}
        onChoose={(kind) => onChange(withKind(plan, kind))}
      />
      {units.length > 1 && (
        <ChoiceField
          label="哪个单位办？"
          choices={units.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={plan.organisationId}
          onChoose={(organisationId) => onChange({ ...plan, organisationId, teamId: null })}
        />
      )}
      <TextField
        label="活动名称"
        value={plan.title}
        placeholder="比如：桶边指导志愿活动"
        maxLength={eventLimits.title.to}
        fault={faults.title}
        onInput={(title) => onChange({ ...plan, title })}
      />
      <TextField
        label="地点"
        value={plan.place}
        placeholder="比如：鹤鸣社区一楼活动室"
        maxLength={eventLimits.place.to}
        fault={faults.place}
        onInput={(place) => onChange({ ...plan, place })}
      />
    </>
  )
}
