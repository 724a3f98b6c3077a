import { useState } from 'react'
import { View } from '@tarojs/components'
import type { BrowseGroup } from '#domain/search/entries'
import { Group } from './group'
import './browse.scss'

/** Headings, one open at a time: a page of WeChat's holds a thousand elements at the most. */
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
