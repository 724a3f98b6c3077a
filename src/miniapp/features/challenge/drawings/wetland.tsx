import { View } from '@tarojs/components'
import { stageOf, type Stage } from '#domain/challenge/growth'
import { role } from '../../../platform/aria'
import { Drawing } from '../../../ui/drawing/drawing'
import { growthMarkup } from './growth-markup'
import { wetlandMarkup } from './wetland-markup'
import './drawings.scss'

const stageWords: Readonly<Record<Stage, string>> = {
  egg: '鹤蛋还在窝里',
  chick: '小鹤出壳了',
  fledgling: '小鹤长个子了',
  young: '小鹤快长大了',
  crane: '小鹤长成了丹顶鹤',
}

/** The crane in its wetland, which fills up with the family's days. `done` counts the completed days. */
export function Wetland({ done }: { readonly done: number }) {
  const stage = stageOf(done)
  return (
    <View className="wetland" {...role('img')} aria-label={`${stageWords[stage]}，湿地里有${done}样东西`}>
      <Drawing viewBox="0 0 380 260" markup={wetlandMarkup(done)} className="wetland-scene" />
      <Drawing
        viewBox="0 0 204 236"
        markup={growthMarkup[stage]}
        className={`wetland-crane wetland-crane-${stage}`}
      />
    </View>
  )
}
