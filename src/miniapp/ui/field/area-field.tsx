import { Text, Textarea, View } from '@tarojs/components'
import { textField } from '../../platform/aria'
import { FieldFault } from './field-fault'
import './field.scss'

interface AreaFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** In UTF-16 code units. */
  readonly maxLength: number
  /** What is wrong with the value. */
  readonly fault?: string
  onInput(value: string): void
}

/** A text field with several lines. */
export function AreaField({ label, value, placeholder = '', maxLength, fault, onInput }: AreaFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <Textarea
        className="field-area"
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        {...textField(label)}
        onInput={({ detail }) => onInput(detail.value)}
      />
      <FieldFault text={fault} />
    </View>
  )
}
