import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { Fall, GameState, GameThing } from '#domain/quiz/game'
import type { BinClass } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { role } from '../../../../platform/aria'
import { BinsRow } from './bins-row'
import { FallingThing } from './falling-thing'
import { useTimedGame } from './use-timed-game'
import { whatWasRight } from './what-was-right'

export interface GameProps {
  readonly things: readonly GameThing[]
  readonly seed: string
  onEnd(state: GameState): void
}

/** Sixty seconds. Pressing a bin sorts the selected thing, or the lowest one if none is selected. */
export function TimedGame({ things, seed, onEnd }: GameProps) {
  const { state, falling, secondsLeft, sort } = useTimedGame(things, seed, onEnd)
  const [tapped, setTapped] = useState<number>()
  const [said, setSaid] = useState('')
  const city = useCity()
  const held = falling.find(({ number }) => number === tapped) ?? falling[0]
  const put = ({ number, thing }: Fall, bin: BinClass) => {
    sort(number, bin)
    setSaid(whatWasRight(thing, bin, city))
  }
  return (
    <View className="game">
      <View className="game-bar">
        <Text>{`还剩 ${secondsLeft} 秒`}</Text>
        <Text>{`${state.points} 分`}</Text>
      </View>
      <View className="game-said" {...role('status')}>
        {said}
      </View>
      <View className="game-field">
        {falling.map((fall) => (
          <FallingThing
            key={fall.number}
            fall={fall}
            isHeld={fall.number === held?.number}
            onHold={() => setTapped(fall.number)}
            onDrop={(bin) => put(fall, bin)}
          />
        ))}
      </View>
      <BinsRow onPress={(bin) => held && put(held, bin)} />
    </View>
  )
}
