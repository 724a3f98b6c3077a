import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import type { Plan, Unit } from './plan'

interface ForWhomProps {
  readonly plan: Plan
  readonly units: readonly Unit[]
  readonly mayOpenCity: boolean
  onChange(part: Partial<Plan>): void
}

/** A class, a unit, or the city. */
export function ForWhom({ plan, units, mayOpenCity, onChange }: ForWhomProps) {
  const scopes = [
    ...(units.length > 0
      ? [
          { value: 'class' as const, text: '一个班' },
          { value: 'unit' as const, text: '一个单位' },
        ]
      : []),
    ...(mayOpenCity ? [{ value: 'city' as const, text: '全市' }] : []),
  ]
  return (
    <>
      <ChoiceField
        label="谁参加？"
        choices={scopes}
        chosen={plan.scope}
        onChoose={(scope) => onChange({ scope })}
      />
      {plan.scope !== 'city' && units.length > 1 && (
        <ChoiceField
          label="哪个单位？"
          choices={units.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={plan.organisationId}
          onChoose={(organisationId) => onChange({ organisationId })}
        />
      )}
      {plan.scope === 'class' && (
        <TextField
          label="班级"
          value={plan.className}
          placeholder="比如：四年一班"
          maxLength={16}
          onInput={(className) => onChange({ className })}
        />
      )}
      {plan.scope === 'unit' && (
        <TextField
          label="分成哪几组？（可以不填）"
          value={plan.groups}
          placeholder="比如：内科、外科、后勤"
          hint="用顿号分开，最多30组。"
          maxLength={600}
          onInput={(groups) => onChange({ groups })}
        />
      )}
    </>
  )
}
