import type { PropsWithChildren } from 'react'
import { Text } from '@tarojs/components'
import { speak } from '../../../platform/speak'
import { Pressable } from '../../../ui/pressable/pressable'
import './spoken-button.scss'

interface SpokenButtonProps {
  /** Read aloud if the phone can speak; also printed small for adults who read it to the child. */
  readonly label: string
  readonly className?: string
  onPress(): void
}

/** A picture button that reads its label aloud when it is pressed. */
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
