import { Text, View } from '@tarojs/components'
import { eventFields } from '#domain/events/fields'
import { control, role } from '../../../../platform/aria'
import { Cover } from '../../cover/cover'
import { coverWords } from '../../words/cover-words'
import type { FieldsProps } from './fields-props'

const { label, choices } = eventFields.cover

/** Choice of the drawing above the event. */
export function CoverField({ plan, onChange }: FieldsProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <View className="cover-choices" {...role('radiogroup')} aria-label={label}>
        {choices.map((cover) => (
          <View
            key={cover}
            className={cover === plan.cover ? 'cover-choice is-chosen' : 'cover-choice'}
            aria-checked={cover === plan.cover}
            {...control('radio', coverWords[cover], () => onChange({ ...plan, cover }))}
          >
            <Cover cover={cover} />
            <Text className="cover-choice-word">{coverWords[cover]}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
