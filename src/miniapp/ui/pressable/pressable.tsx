import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { control } from '../../platform/aria'
import './pressable.scss'

interface PressableProps {
  /** Label for screen readers, which add themselves that it is a button or link. */
  readonly label: string
  readonly className?: string
  readonly kind?: 'button' | 'link'
  onPress(): void
}

/** Something pressable that does not look like a button: rows, tiles, chips. */
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
