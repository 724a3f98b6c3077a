import { Input, Text, View } from '@tarojs/components'
import { textField } from '../../platform/aria'
import { FieldFault } from './field-fault'
import './field.scss'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly hint?: string
  /** UTF-16 units. */
  readonly maxLength: number
  readonly type?: 'text' | 'number'
  /** What is wrong with it, to be put right. */
  readonly fault?: string
  onInput(value: string): void
}

/** One line of words. */
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
