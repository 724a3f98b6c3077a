import { Text } from '@tarojs/components'
import { Pressable } from '../pressable/pressable'
import './danger-button.scss'

interface DangerButtonProps {
  readonly text: string
  /** For those who listen, where the text alone does not say what is taken away. */
  readonly label?: string
  onPress(): void
}

/** Something that takes away; asked once more before it is done. */
export function DangerButton({ text, label = text, onPress }: DangerButtonProps) {
  return (
    <Pressable label={label} className="danger-button" onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
