import { Input, Text, View } from '@tarojs/components'
import { textField } from '../../platform/aria'
import './field.scss'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly hint?: string
  /** UTF-16 units. */
  readonly maxLength: number
  onInput(value: string): void
}

/** One line of words. */
export function TextField({ label, value, placeholder = '', hint, maxLength, onInput }: TextFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <Input
        className="field-input"
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        {...textField(label)}
        onInput={({ detail }) => onInput(detail.value)}
      />
      {hint !== undefined && <Text className="field-hint">{hint}</Text>}
    </View>
  )
}
