import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { control } from '../../platform/aria'
import './pressable.scss'

interface PressableProps {
  /** What a screen reader says; it need not repeat that this is a button. */
  readonly label: string
  readonly className?: string
  readonly kind?: 'button' | 'link'
  onPress(): void
}

/** Anything that is pressed and is not a plain button: rows, tiles, chips. */
export function Pressable({
  label,
  className = '',
  kind = 'button',
  onPress,
  children,
}: PropsWithChildren<PressableProps>) {
  return (
    <View className={`pressable ${className}`} hoverClass="is-pressed" {...control(kind, label, onPress)}>
      {children}
    </View>
  )
}
