import { Text, View } from '@tarojs/components'
import { bagKinds } from '#domain/challenge/content'
import { useCity } from '../../../../app-state/city'
import { binClassOf } from '../../words/bin-class-of'
import { halfBagsText } from '../../words/half-bags-text'
import type { Bags } from './use-diary-entry'

/** Both weeks, class by class; the words say what the bars show. */
export function WeekBars({ own, last }: { readonly own: Bags; readonly last: Bags }) {
  const { classes } = useCity()
  const longest = Math.max(1, ...bagKinds.flatMap((kind) => [own[kind], last[kind]]))
  const width = (halves: number) => ({ width: `${(100 * halves) / longest}%` })
  return (
    <View>
      {bagKinds.map((kind) => {
        const { name, colour } = classes[binClassOf[kind]]
        return (
          <View key={kind} className="week-bars">
            <Text>{`${name}：这周${halfBagsText(own[kind])}，上周${halfBagsText(last[kind])}`}</Text>
            <View className="week-bar" style={{ ...width(own[kind]), backgroundColor: colour }} />
            <View className="week-bar is-last" style={{ ...width(last[kind]), borderColor: colour }} />
          </View>
        )
      })}
    </View>
  )
}
