import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BrowseGroup } from '#domain/search/entries'
import { Group } from './group'
import './browse.scss'

/** Groups of which only one is open at a time, because a WeChat page can hold at most a thousand elements. */
export function Groups({ groups }: { readonly groups: readonly BrowseGroup[] }) {
  const [open, setOpen] = useState(groups[0]?.group)
  return (
    <View className="groups">
      {groups.map((group) => (
        <Group
          key={group.group}
          group={group}
          open={open === group.group}
          onToggle={() => setOpen(open === group.group ? undefined : group.group)}
        />
      ))}
    </View>
  )
}
