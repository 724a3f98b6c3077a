import { Text } from '@tarojs/components'
import { Pressable } from '../../../../ui/pressable/pressable'

interface RosterButtonProps {
  /** Label for screen readers, which includes the person's name. */
  readonly label: string
  readonly text: string
  /** Marks the main action of the line. */
  readonly main?: boolean
  onPress(): void
}

export function RosterButton({ label, text, main = false, onPress }: RosterButtonProps) {
  return (
    <Pressable label={label} className={main ? 'roster-button is-main' : 'roster-button'} onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
