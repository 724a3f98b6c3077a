import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { GameState, GameThing } from '#domain/quiz/game'
import { BinsRow } from './bins-row'
import { FallingThing } from './falling-thing'
import { useTimedGame } from './use-timed-game'

export interface GameProps {
  readonly things: readonly GameThing[]
  readonly seed: string
  onEnd(state: GameState): void
}

/** Sixty seconds. The thing that was tapped, or else the lowest, goes into the bin that is pressed. */
export function TimedGame({ things: given, seed, onEnd }: GameProps) {
  const [things] = useState(given)
  const { state, falling, secondsLeft, sort } = useTimedGame(things, seed, onEnd)
  const [tapped, setTapped] = useState<number>()
  const held = falling.find(({ number }) => number === tapped) ?? falling[0]
  return (
    <View className="game">
      <View className="game-bar">
        <Text>{`还剩 ${secondsLeft} 秒`}</Text>
        <Text>{`${state.points} 分`}</Text>
      </View>
      <View className="game-field">
        {falling.map((fall) => (
          <FallingThing
            key={fall.number}
            fall={fall}
            isHeld={fall.number === held?.number}
            onHold={() => setTapped(fall.number)}
            onDrop={(bin) => sort(fall.number, bin)}
          />
        ))}
      </View>
      <BinsRow onPress={(bin) => held && sort(held.number, bin)} />
    </View>
  )
}
