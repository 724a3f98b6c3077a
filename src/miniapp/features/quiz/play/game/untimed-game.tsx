import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { newGame, sortThing, untimedThings } from '#domain/quiz/game'
import type { BinClass } from '#domain/waste-class'
import { role } from '../../../../platform/aria'
import { useCity } from '../../../../app-state/city'
import { BinsRow } from './bins-row'
import type { GameProps } from './timed-game'
import { whatWasRight } from './what-was-right'

/** One thing at a time without a clock, for small children, people with poor eyesight, and screen readers. */
export function UntimedGame({ things: given, onEnd }: GameProps) {
  const things = given.slice(0, untimedThings)
  const [state, setState] = useState(newGame)
  const [said, setSaid] = useState('')
  const city = useCity()
  const at = Object.keys(state.sorted).length
  const thing = things[at]
  if (!thing) return null

  const sort = (bin: BinClass) => {
    const next = sortThing(state, at, thing, bin)
    setSaid(whatWasRight(thing, bin, city))
    if (at + 1 === things.length) onEnd(next)
    else setState(next)
  }
  return (
    <View className="game">
      <View className="game-bar">
        <Text>{`第 ${at + 1} 样，共 ${things.length} 样`}</Text>
        <Text>{`${state.points} 分`}</Text>
      </View>
      <View className="game-one">
        <Text className="game-one-said" {...role('status')}>
          {said}
        </Text>
        <Text className="game-one-name" {...role('heading')}>
          {thing.name}
        </Text>
        <Text className="game-one-ask">放进哪个桶？</Text>
      </View>
      <BinsRow onPress={sort} />
    </View>
  )
}
