import { Text } from '@tarojs/components'
import { role } from '../../platform/aria'
import './field.scss'

/** Shows below a field what is wrong with it; shows nothing if `text` is undefined. */
export function FieldFault({ text }: { readonly text?: string }) {
  if (text === undefined) return null
  return (
    <Text className="field-fault" {...role('alert')}>
      {text}
    </Text>
  )
}
