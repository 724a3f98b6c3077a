import { Text } from '@tarojs/components'
import { Pressable } from '../../../../ui/pressable/pressable'

interface RosterButtonProps {
  /** Names the person as well. */
  readonly label: string
  readonly text: string
  /** The one thing to do with this line. */
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
