import { eventFields } from '#domain/events/fields'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { ChoiceField } from '../../../../ui/field/choice-field'
import type { FieldsProps } from './fields-props'

/** Stands for no restriction to a team. */
const everybody = ''

/** Whether only members of one volunteer team may come. Hidden if the unit has no team. */
export function TeamField({ plan, onChange }: FieldsProps) {
  const { data } = useCloudQuery('volunteers.led')
  const unit = data?.units.find(({ id }) => id === plan.organisationId)
  const teams = data?.teams.filter(({ organisation }) => organisation === unit?.name) ?? []
  if (teams.length === 0) return null
  return (
    <ChoiceField
      label={eventFields.teamId.label}
      choices={[
        { value: everybody, text: '不限' },
        ...teams.map(({ teamId, name }) => ({ value: teamId, text: name })),
      ]}
      chosen={plan.teamId ?? everybody}
      onChoose={(teamId) => onChange({ ...plan, teamId: teamId === everybody ? null : teamId })}
    />
  )
}
