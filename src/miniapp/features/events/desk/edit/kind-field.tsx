import { eventFields } from '#domain/events/fields'
import { kindWords } from '#domain/events/kind-words'
import { ChoiceField } from '../../../../ui/field/choice-field'
import type { FieldsProps } from './fields-props'
import { withKind } from './plan-changes'

const { label, choices } = eventFields.kind
const kinds = choices.map((kind) => ({ value: kind, text: kindWords[kind] }))

/** Choice of the kind of event and of the unit that holds it. */
export function KindField({ plan, units, onChange }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label={label}
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
    </>
  )
}
