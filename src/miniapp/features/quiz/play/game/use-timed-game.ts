import { useEffect, useMemo, useRef, useState } from 'react'
import { fallingAt, fallsOf, gameMs, newGame, sortFalling } from '#domain/quiz/game'
import type { Fall, GameState, GameThing } from '#domain/quiz/game'
import type { BinClass } from '#domain/waste-class'
import { phoneMs } from '../../../../platform/clock'

interface TimedGame {
  readonly state: GameState
  readonly falling: readonly Fall[]
  readonly secondsLeft: number
  sort(number: number, bin: BinClass): void
}

const secondMs = 1000

/**
 * Runs a game of one minute. The page renders only once a second and when a thing starts to fall or is
 * sorted. Falling itself is a CSS animation, which needs no setData.
 */
export function useTimedGame(
  things: readonly GameThing[],
  seed: string,
  onEnd: (state: GameState) => void,
): TimedGame {
  const falls = useMemo(() => fallsOf(things, seed), [things, seed])
  const [startedAt] = useState(() => phoneMs())
  const [elapsed, setElapsed] = useState(0)
  const [state, setState] = useState(newGame)
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })

  useEffect(() => {
    const wait = nextChange(falls, elapsed) - (phoneMs() - startedAt)
    const timer = setTimeout(
      () => {
        const now = phoneMs() - startedAt
        if (now >= gameMs) onEnd(latest.current)
        else setElapsed(now)
      },
      Math.max(0, wait),
    )
    return () => clearTimeout(timer)
  }, [elapsed, falls, onEnd, startedAt])

  return {
    state,
    falling: fallingAt(falls, state, elapsed),
    secondsLeft: Math.max(0, Math.ceil((gameMs - elapsed) / secondMs)),
    sort: (number, bin) =>
      setState((before) => sortFalling(before, falls, number, bin, phoneMs() - startedAt)),
  }
}

/** When the page must render next: a second is over, or a thing starts to fall or has fallen. */
function nextChange(falls: readonly Fall[], elapsed: number): number {
  const second = (Math.floor(elapsed / secondMs) + 1) * secondMs
  const changes = falls.flatMap(({ from, to }) => [from, to]).filter((at) => at > elapsed)
  return Math.min(gameMs, second, ...changes)
}
