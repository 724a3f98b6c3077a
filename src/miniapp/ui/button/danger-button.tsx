import { Text } from '@tarojs/components'
import { Pressable } from '../pressable/pressable'
import './danger-button.scss'

interface DangerButtonProps {
  readonly text: string
  /** For screen readers, if the text alone does not say what is deleted. */
  readonly label?: string
  onPress(): void
}

/** A button that deletes or cancels something. The caller asks for confirmation. */
export function DangerButton({ text, label = text, onPress }: DangerButtonProps) {
  return (
    <Pressable label={label} className="danger-button" onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
