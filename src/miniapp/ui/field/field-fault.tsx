import { Text } from '@tarojs/components'
import { role } from '../../platform/aria'
import './field.scss'

/** What is wrong with a field, underneath it; nothing where nothing is. */
export function FieldFault({ text }: { readonly text?: string }) {
  if (text === undefined) return null
  return (
    <Text className="field-fault" {...role('alert')}>
      {text}
    </Text>
  )
}
