import { Input, Text, View } from '@tarojs/components'
import { textField } from '../../platform/aria'
import { FieldFault } from './field-fault'
import './field.scss'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly hint?: string
  /** In UTF-16 code units. */
  readonly maxLength: number
  readonly type?: 'text' | 'number'
  /** What is wrong with the value. */
  readonly fault?: string
  onInput(value: string): void
}

/** A text field with one line. */
export function TextField({
  label,
  value,
  placeholder = '',
  hint,
  maxLength,
  type = 'text',
  fault,
  onInput,
}: TextFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <Input
        className="field-input"
        type={type}
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        {...textField(label)}
        onInput={({ detail }) => onInput(detail.value)}
      />
      {hint !== undefined && <Text className="field-hint">{hint}</Text>}
      <FieldFault text={fault} />
    </View>
  )
}
