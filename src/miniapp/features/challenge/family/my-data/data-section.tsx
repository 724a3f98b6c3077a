import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../../../../ui/pressable/pressable'
import type { DataOfOneKind } from '../family-facts'
import './my-data.scss'

/** One kind of stored data; a press shows its records. */
export function DataSection({ section: { title, total, records } }: { readonly section: DataOfOneKind }) {
  const [open, setOpen] = useState(false)
  const count = `${total}条`
  return (
    <View className="data-section">
      <Pressable
        label={`${title}，${count}${open ? '，收起' : ''}`}
        className="data-head"
        onPress={() => setOpen(!open)}
      >
        <Text className="data-title">{title}</Text>
        <Text className="data-count">{count}</Text>
      </Pressable>
      {open && records.map((fields, at) => <DataRecord key={at} fields={fields} />)}
      {open && total > records.length && (
        <Text className="data-more">{`这里列出最近${records.length}条，全部在导出的文件里。`}</Text>
      )}
    </View>
  )
}

function DataRecord({ fields }: { readonly fields: DataOfOneKind['records'][number] }) {
  return (
    <View className="data-record">
      {fields.map(({ label, value }, at) => (
        <View key={at} className="data-field">
          <Text className="data-label">{label}</Text>
          <Text className="data-value">{value}</Text>
        </View>
      ))}
    </View>
  )
}
