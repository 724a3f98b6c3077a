import { useState } from 'react'
import { newGame, resultOf, type GameState } from '#domain/quiz/game'
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
}

/** Things fall, and each is put into its bin; or one at a time, without a clock. */
export default function GamePage() {
  const [round, setRound] = useState<Round>()
  const [ended, setEnded] = useState<GameState>(newGame)
  const [isOver, setOver] = useState(false)
  const start = (pace: Pace) => {
    setOver(false)
    setRound({ pace, seed: `game-${Date.now()}` })
  }
  const end = (state: GameState) => {
    setEnded(state)
    setOver(true)
  }
  const Game = round?.pace === 'untimed' ? UntimedGame : TimedGame
  return (
    <Screen title="分类小游戏">
      {!round && <Intro onStart={start} />}
      {round && !isOver && (
        <Game key={round.seed} things={gameThings(round.seed)} seed={round.seed} onEnd={end} />
      )}
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
