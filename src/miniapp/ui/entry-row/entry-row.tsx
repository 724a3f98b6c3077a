import { Text, View } from '@tarojs/components'
import type { WasteClass } from '#domain/waste-class'
import { useCity } from '../../app-state/city'
import { Pressable } from '../pressable/pressable'
import { BinTile } from '../bin/bin-tile'
import './entry-row.scss'

interface EntryRowProps {
  readonly name: string
  readonly wasteClass: WasteClass
  /** A short addition, like how certain the answer is or what to do with the thing. */
  readonly note?: string
  onPress?(): void
}

/** A thing and its bin in one line. */
export function EntryRow({ name, wasteClass, note, onPress }: EntryRowProps) {
  const bin = useCity().classes[wasteClass].name
  const line = note === undefined ? bin : `${bin} · ${note}`
  const content = (
    <>
      <BinTile wasteClass={wasteClass} />
      <View className="entry-row-text">
        <Text className="entry-row-name">{name}</Text>
        <Text className="entry-row-line">{line}</Text>
      </View>
    </>
  )
  if (!onPress) return <View className="entry-row">{content}</View>
  return (
    <Pressable kind="link" label={`${name}，${line}`} className="entry-row entry-row-link" onPress={onPress}>
      {content}
    </Pressable>
  )
}
