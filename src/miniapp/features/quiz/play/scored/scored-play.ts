import { useEffect, useState } from 'react'
import { useOutbox } from '../../../../app-state/outbox'
import { entriesOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { useKeptReplies } from './kept-replies'
import { playedOf, rememberMistakes, type Attempt, type Judgement, type Played } from './played'
import { noteSettled } from './unsettled'

export interface ScoredPlay {
  readonly played: readonly Played[]
  /** Stores the answer on the phone, then sends it. Returns false if the phone is full. */
  choose(number: number, choice: number): boolean
  /** The latest progress of the attempt from the cloud. */
  readonly progress: Attempt['progress']
  readonly waiting: number
}

/** The state of an attempt: what the cloud has judged, and what still waits on this phone. */
export function useScoredPlay(attempt: Attempt): ScoredPlay {
  const { attemptId } = attempt
  const entries = entriesOf(useOutbox().entries, 'quiz.answer').filter(
    ({ input }) => input.attemptId === attemptId,
  )
  // Answers that waited when the page opened may be sent and judged while it is open.
  const [keys, setKeys] = useState<readonly string[]>(() => entries.map(({ key }) => key))
  const replies = keys.flatMap((key) => outbox.replyTo('quiz.answer', key) ?? [])
  useKeptReplies(attempt, replies)

  const judgements: readonly Judgement[] = [...attempt.answers, ...replies]
  const played = playedOf(attempt, judgements, entries)
  const waiting = played.filter(({ kept }) => kept && kept.refusal === undefined).length
  useEffect(() => {
    rememberMistakes(played, attempt)
    noteSettled(
      attemptId,
      played.every(({ kept }) => kept === undefined),
    )
  })

  const choose = (number: number, choice: number) => {
    const isTaken = entriesOf(outbox.view().entries, 'quiz.answer').some(
      ({ input }) => input.attemptId === attemptId && input.number === number,
    )
    if (isTaken) return true
    const entry = outbox.add('quiz.answer', () => ({ attemptId, number, choice }))
    if (entry) setKeys((before) => [...before, entry.key])
    void outbox.flush()
    return entry !== undefined
  }
  const progress = replies[replies.length - 1]?.progress ?? attempt.progress
  return { played, choose, progress, waiting }
}
