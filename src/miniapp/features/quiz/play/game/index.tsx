import { useState } from 'react'
import { newGame, resultOf, type GameState, type GameThing } from '#domain/quiz/game'
import { useCity } from '../../../../app-state/city'
import { newKey } from '../../../../platform/outbox/new-key'
import { Screen } from '../../../../ui/screen/screen'
import { GameResult } from './game-result'
import { gameThings } from './game-things'
import { Intro, type Pace } from './intro'
import { TimedGame } from './timed-game'
import { UntimedGame } from './untimed-game'
import './game.scss'

interface Round {
  readonly pace: Pace
  readonly seed: string
  readonly things: readonly GameThing[]
}

/** The sorting game: things fall and are sorted into bins, or come one at a time without a clock. */
export default function GamePage() {
  const [round, setRound] = useState<Round>()
  const [ended, setEnded] = useState<GameState>(newGame)
  const [isOver, setOver] = useState(false)
  const city = useCity()
  const start = (pace: Pace) => {
    setOver(false)
    const seed = newKey()
    setRound({ pace, seed, things: gameThings(city, seed) })
  }
  const end = (state: GameState) => {
    setEnded(state)
    setOver(true)
  }
  const Game = round?.pace === 'untimed' ? UntimedGame : TimedGame
  return (
    <Screen title="分类小游戏">
      {!round && <Intro onStart={start} />}
      {round && !isOver && <Game key={round.seed} things={round.things} seed={round.seed} onEnd={end} />}
      {round && isOver && (
        <GameResult
          points={ended.points}
          bestCombo={ended.bestCombo}
          result={resultOf(ended)}
          onAgain={() => start(round.pace)}
          onBack={() => setRound(undefined)}
        />
      )}
    </Screen>
  )
}
