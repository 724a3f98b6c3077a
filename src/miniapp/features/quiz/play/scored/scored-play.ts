import { useEffect, useState } from 'react'
import { useOutbox } from '../../../../app-state/outbox'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { entriesOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { rememberMistake } from '../review/remember-mistake'

export type Attempt = OutputOf<'quiz.attempt'>
export type Judgement = Omit<OutputOf<'quiz.answer'>, 'progress'>

/** One question of an attempt, as far as this phone knows. */
export interface Played {
  readonly shown: Attempt['questions'][number]
  readonly chosen?: number
  /** Missing while the answer waits for the network. */
  readonly judged?: Judgement
}

export interface ScoredPlay {
  readonly played: readonly Played[]
  /** Keeps the answer on the phone, then sends it. False where the phone is full. */
  choose(number: number, choice: number): boolean
  /** The cloud's last word on the whole attempt. */
  readonly progress: Attempt['progress']
  readonly waiting: number
}

/** Plays an attempt: what the cloud has judged, and what still waits on this phone. */
export function useScoredPlay(attempt: Attempt): ScoredPlay {
  const waiting = entriesOf(useOutbox().entries, 'quiz.answer').filter(
    ({ input, refusal }) => input.attemptId === attempt.attemptId && refusal === undefined,
  )
  // What waited when the page was opened may be sent, and judged, while it is open.
  const [keys, setKeys] = useState<readonly string[]>(() => waiting.map(({ key }) => key))
  const replies = keys.flatMap((key) => outbox.replyTo('quiz.answer', key) ?? [])
  const judgements: readonly Judgement[] = [...attempt.answers, ...replies]

  const played = attempt.questions.map((shown): Played => {
    const judged = judgements.find(({ number }) => number === shown.number)
    const kept = waiting.find(({ input }) => input.number === shown.number)
    return { shown, judged, chosen: judged?.choice ?? kept?.input.choice }
  })
  useRememberedMistakes(played, attempt.attemptId)

  const choose = (number: number, choice: number) => {
    const input = { attemptId: attempt.attemptId, number, choice }
    const entry = outbox.add('quiz.answer', () => input)
    if (entry) setKeys((before) => [...before, entry.key])
    void outbox.flush()
    return entry !== undefined
  }
  const progress = replies[replies.length - 1]?.progress ?? attempt.progress
  return { played, choose, progress, waiting: waiting.length }
}

/** Whatever was wrong comes back in the review; noting it twice does nothing, so every render may. */
function useRememberedMistakes(played: readonly Played[], attemptId: string): void {
  useEffect(() => {
    for (const { shown, judged } of played) {
      if (judged && judged.verdict !== 'right') rememberMistake({ ...shown, ...judged }, attemptId)
    }
  })
}
