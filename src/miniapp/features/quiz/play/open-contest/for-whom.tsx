import { contestFields } from '#domain/contests/fields'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { TextField } from '../../../../ui/field/text-field'
import type { Plan, Unit } from './plan'

const { scope, organisationId, className, groups } = contestFields

interface ForWhomProps {
  readonly plan: Plan
  readonly units: readonly Unit[]
  readonly mayOpenCity: boolean
  onChange(part: Partial<Plan>): void
}

/** Choice of who the contest is for: a class, a unit, or the city. */
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
        label={scope.label}
        choices={scopes}
        chosen={plan.scope}
        onChoose={(chosen) => onChange({ scope: chosen })}
      />
      {plan.scope !== 'city' && units.length > 1 && (
        <ChoiceField
          label={organisationId.label}
          choices={units.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={plan.organisationId ?? undefined}
          onChoose={(chosen) => onChange({ organisationId: chosen })}
        />
      )}
      {plan.scope === 'class' && (
        <TextField
          label={className.label}
          value={plan.className}
          placeholder={className.placeholder}
          maxLength={className.limits.to}
          onInput={(written) => onChange({ className: written })}
        />
      )}
      {plan.scope === 'unit' && (
        <TextField
          label={groups.label}
          value={plan.groups}
          placeholder="比如：内科、外科、后勤"
          hint="用顿号分开，最多30组。"
          maxLength={600}
          onInput={(written) => onChange({ groups: written })}
        />
      )}
    </>
  )
}
