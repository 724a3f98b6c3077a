import { Text, View } from '@tarojs/components'
import { eventCovers } from '#domain/events/cover'
import { control, role } from '../../../../platform/aria'
import { Cover } from '../../cover/cover'
import { coverWords } from '../../words/cover-words'
import type { FieldsProps } from './fields-props'

/** Which drawing stands above the event. */
export function CoverField({ plan, onChange }: Omit<FieldsProps, 'faults'>) {
  return (
    <View className="field">
      <Text className="field-label">封面图</Text>
      <View className="cover-choices" {...role('radiogroup')} aria-label="封面图">
        {eventCovers.map((cover) => (
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
