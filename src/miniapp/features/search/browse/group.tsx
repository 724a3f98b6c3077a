import { Text, View } from '@tarojs/components'
import { entryAt, type BrowseGroup } from '#domain/search/entries'
import { catalogue } from '../../../app-state/catalogue'
import { openPage } from '../../../platform/navigate'
import { Pressable } from '../../../ui/pressable/pressable'

interface GroupProps {
  readonly group: BrowseGroup
  readonly open: boolean
  onToggle(): void
}

export function Group({ group: { group, entries }, open, onToggle }: GroupProps) {
  const label = `${group}，${entries.length} 样，${open ? '收起' : '展开'}`
  return (
    <View className="group">
      <Pressable label={label} className={open ? 'group-head is-open' : 'group-head'} onPress={onToggle}>
        <Text className="group-name">{group}</Text>
        <Text className="group-count">{entries.length} 样</Text>
      </Pressable>
      {open && <Entries entries={entries} />}
    </View>
  )
}

function Entries({ entries }: { readonly entries: readonly number[] }) {
  const index = catalogue()
  return (
    <View className="group-entries">
      {entries.map((entry) => {
        const { name } = entryAt(index, entry)
        return (
          <Pressable
            key={entry}
            kind="link"
            label={name}
            className="group-entry"
            onPress={() => openPage('answer', { name })}
          >
            <Text>{name}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
