import { View } from '@tarojs/components'
import { entryAt, similarEntries } from '#domain/search/entries'
import { catalogue } from '../../../app-state/catalogue'
import { classIn, useCity } from '../../../app-state/city'
import { openPage } from '../../../platform/navigate'
import { Section } from '../../../ui/card/section'
import { EntryRow } from '../../../ui/entry-row/entry-row'

const shown = 5

export function Similar({ entry }: { readonly entry: number }) {
  const city = useCity()
  const index = catalogue()
  const others = similarEntries(index, entry, shown)
  if (others.length === 0) return null
  return (
    <Section title="差不多的东西">
      <View className="list-card">
        {others.map((other) => {
          const { name, wasteClass } = entryAt(index, other)
          const here = classIn(city, name, wasteClass)
          return (
            <EntryRow key={name} name={name} wasteClass={here} onPress={() => openPage('answer', { name })} />
          )
        })}
      </View>
    </Section>
  )
}
