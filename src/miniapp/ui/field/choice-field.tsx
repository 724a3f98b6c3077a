import { Text, View } from '@tarojs/components'
import { control, role } from '../../platform/aria'
import { FieldFault } from './field-fault'
import './field.scss'

interface Choice<Value> {
  readonly value: Value
  readonly text: string
}

interface ChoiceFieldProps<Value> {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value | undefined
  /** What is wrong with the value. */
  readonly fault?: string
  onChoose(value: NoInfer<Value>): void
}

/** Choice of one from a few options, all of which are visible. */
export function ChoiceField<Value extends string | number>({
  label,
  choices,
  chosen,
  fault,
  onChoose,
}: ChoiceFieldProps<Value>) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <View className="field-choices" {...role('radiogroup')} aria-label={label}>
        {choices.map(({ value, text }) => (
          <View
            key={value}
            className={value === chosen ? 'field-choice is-chosen' : 'field-choice'}
            aria-checked={value === chosen}
            {...control('radio', text, () => onChoose(value))}
          >
            {text}
          </View>
        ))}
      </View>
      <FieldFault text={fault} />
    </View>
  )
}
