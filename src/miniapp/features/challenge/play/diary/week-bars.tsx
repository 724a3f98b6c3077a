import { Text, View } from '@tarojs/components'
import type { Bags } from '#domain/challenge/content'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { halfBagsText } from '../../words/half-bags-text'

/** Both weeks, class by class. The text next to the bars says the same. */
export function WeekBars({ own, last }: { readonly own: Bags; readonly last: Bags }) {
  const { classes } = useCity()
  const longest = Math.max(1, ...binClasses.flatMap((wasteClass) => [own[wasteClass], last[wasteClass]]))
  const width = (halves: number) => ({ width: `${(100 * halves) / longest}%` })
  return (
    <View>
      {binClasses.map((wasteClass) => {
        const { name, colour } = classes[wasteClass]
        return (
          <View key={wasteClass} className="week-bars">
            <Text>{`${name}：这周${halfBagsText(own[wasteClass])}，上周${halfBagsText(last[wasteClass])}`}</Text>
            <View className="week-bar" style={{ ...width(own[wasteClass]), backgroundColor: colour }} />
            <View className="week-bar is-last" style={{ ...width(last[wasteClass]), borderColor: colour }} />
          </View>
        )
      })}
    </View>
  )
}
