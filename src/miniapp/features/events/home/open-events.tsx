import { useState } from 'react'
import { Text } from '@tarojs/components'
import { Section } from '../../../ui/card/section'
import { Pressable } from '../../../ui/pressable/pressable'
import { EventPages } from './event-pages'
import { filterText, FilterForm, type Filter } from './filter-form'
import './open-events.scss'

/** Coming events, optionally of one kind or one district. */
export function OpenEvents() {
  const [filter, setFilter] = useState<Filter>({})
  const [isChoosing, setChoosing] = useState(false)
  const chosen = filterText(filter)
  const choose = (
    <Pressable
      label={`挑选活动，现在看的是${chosen}`}
      className="events-choose"
      onPress={() => setChoosing(!isChoosing)}
    >
      <Text>{isChoosing ? '收起' : `${chosen} ▾`}</Text>
    </Pressable>
  )
  return (
    <Section title="最近的活动" action={choose}>
      {isChoosing && <FilterForm filter={filter} onChange={setFilter} />}
      <EventPages key={chosen} filter={filter} />
    </Section>
  )
}
