import { eventFields } from '#domain/events/fields'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { audienceWords } from '../../words/audience-words'
import type { FieldsProps } from './fields-props'

const { label, choices } = eventFields.audience
const audiences = choices.map((value) => ({ value, text: audienceWords[value] }))

export function AudienceField({ plan, onChange }: FieldsProps) {
  return (
    <ChoiceField
      label={label}
      choices={audiences}
      chosen={plan.audience}
      onChoose={(audience) => onChange({ ...plan, audience })}
    />
  )
}
