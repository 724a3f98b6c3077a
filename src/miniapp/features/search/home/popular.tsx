import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { entryAt, popularEntries } from '#domain/search/entries'
import { catalogue } from '../../../app-state/catalogue'
import { classIn, useCity } from '../../../app-state/city'
import { openPage } from '../../../platform/navigate'
import { Section } from '../../../ui/card/section'
import { EntryRow } from '../../../ui/entry-row/entry-row'

const shown = 8

/** Things that are looked up often. */
export function Popular() {
  const city = useCity()
  const entries = useMemo(mostAsked, [])
  return (
    <Section title="大家常问">
      <View className="list-card">
        {entries.map(({ name, wasteClass }) => (
          <EntryRow
            key={name}
            name={name}
            wasteClass={classIn(city, name, wasteClass)}
            onPress={() => openPage('answer', { name })}
          />
        ))}
      </View>
    </Section>
  )
}

function mostAsked() {
  const index = catalogue()
  return popularEntries(index)
    .slice(0, shown)
    .map((entry) => entryAt(index, entry))
}
