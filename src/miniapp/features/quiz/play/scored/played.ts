import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import type { EntryOf } from '../../../../platform/outbox/outbox-entry'
import { rememberMistake } from '../review/remember-mistake'

export type Attempt = OutputOf<'quiz.attempt'>
export type Judgement = Omit<OutputOf<'quiz.answer'>, 'progress'>

/** One question of an attempt, as far as this phone knows. */
export interface Played {
  readonly shown: Attempt['questions'][number]
  readonly chosen?: number
  /** Missing while the answer waits for the network. */
  readonly judged?: Judgement
  /** The answer in the outbox, if it is still on the phone. */
  readonly kept?: EntryOf<'quiz.answer'>
}

export function playedOf(
  attempt: Attempt,
  judgements: readonly Judgement[],
  entries: readonly EntryOf<'quiz.answer'>[],
): Played[] {
  return attempt.questions.map((shown) => {
    const judged = judgements.find(({ number }) => number === shown.number)
    const kept = judged ? undefined : entries.find(({ input }) => input.number === shown.number)
    return { shown, judged, kept, chosen: judged?.choice ?? kept?.input.choice }
  })
}

/** A late answer earns nothing, but if it was right it is no mistake. */
export function isMistake({ choice, right }: Judgement): boolean {
  return choice !== right
}

/** Stores all wrong answers for the review. Calling it twice changes nothing. */
export function rememberMistakes(played: readonly Played[], { attemptId }: Attempt): void {
  for (const { shown, judged } of played) {
    if (judged && isMistake(judged)) rememberMistake({ ...shown, ...judged }, attemptId)
  }
}
