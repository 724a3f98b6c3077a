import { View } from '@tarojs/components'
import { eventKinds, type EventKind } from '#domain/events/choices'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { ChoiceField } from '../../../ui/field/choice-field'
import { kindWords } from '#domain/events/kind-words'

/** Which events to list. Missing properties do not restrict the list. */
export interface Filter {
  readonly kind?: EventKind
  readonly district?: string
}

export function filterText({ kind, district }: Filter): string {
  return [district, kind && kindWords[kind]].filter(Boolean).join(' · ') || '全部'
}

const all = 'all'
const kinds = [
  { value: all, text: '各类' } as const,
  ...eventKinds.map((kind) => ({ value: kind, text: kindWords[kind] })),
]

interface FilterFormProps {
  readonly filter: Filter
  onChange(filter: Filter): void
}

export function FilterForm({ filter: { kind, district }, onChange }: FilterFormProps) {
  const { data } = useCloudQuery('events.open', {})
  const districts = (data?.districts ?? []).map((name) => ({ value: name, text: name }))
  return (
    <View className="events-filter">
      <ChoiceField<EventKind | typeof all>
        label="哪一类"
        choices={kinds}
        chosen={kind ?? all}
        onChoose={(value) => onChange({ district, kind: value === all ? undefined : value })}
      />
      <ChoiceField
        label="哪个区"
        choices={[{ value: all, text: '各区' }, ...districts]}
        chosen={district ?? all}
        onChoose={(value) => onChange({ kind, district: value === all ? undefined : value })}
      />
    </View>
  )
}
