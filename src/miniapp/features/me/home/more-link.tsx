import { Text } from '@tarojs/components'
import { Pressable } from '../../../ui/pressable/pressable'
import './settings.scss'

interface MoreLinkProps {
  readonly text: string
  onPress(): void
}

/** A link on a line of its own. */
export function MoreLink({ text, onPress }: MoreLinkProps) {
  return (
    <Pressable label={text} className="more-link" onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
