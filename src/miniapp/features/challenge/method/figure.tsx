import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import type { MethodId } from '#domain/challenge/content'
import { Pressable } from '../../../ui/pressable/pressable'
import './figure.scss'

interface FigureProps {
  readonly name: string
  readonly value: string
  readonly method: MethodId
}

/** A figure; a tap shows how it is calculated. */
export function Figure({ name, value, method }: FigureProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className="figure">
      <Pressable
        label={`${name}，${value}。${open ? '收起说明' : '怎么算的？'}`}
        className="figure-line"
        onPress={() => setOpen(!open)}
      >
        <Text className="figure-name">{name}</Text>
        <Text className="figure-value">{value}</Text>
        <Text className="figure-how">?</Text>
      </Pressable>
      {open && <Text className="figure-text">{challenge.methods[method].text}</Text>}
    </View>
  )
}
