import type { PropsWithChildren } from 'react'
import { Text } from '@tarojs/components'
import { speak } from '../../../platform/speak'
import { Pressable } from '../../../ui/pressable/pressable'
import './spoken-button.scss'

interface SpokenButtonProps {
  /** What is read aloud where the phone can, and written small for those who read it to the child. */
  readonly label: string
  readonly className?: string
  onPress(): void
}

/** A picture that says what it is when it is pressed. */
export function SpokenButton({
  label,
  className = '',
  onPress,
  children,
}: PropsWithChildren<SpokenButtonProps>) {
  const press = () => {
    speak([label])
    onPress()
  }
  return (
    <Pressable label={label} className={`spoken ${className}`} onPress={press}>
      {children}
      <Text className="spoken-words">{label}</Text>
    </Pressable>
  )
}
