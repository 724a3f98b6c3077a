import { localDay } from '#domain/local-day'
import { newCard, review } from '#domain/quiz/review'
import { cloudNow } from '../../../../platform/clock'
import { keepMistake, mistakeOf, type AnsweredQuestion } from '../../mistake-store'

/** Stores a wrong answer, to be asked again tomorrow at the earliest. Each occasion counts only once. */
export function rememberMistake(question: AnsweredQuestion, occasion: string): void {
  const known = mistakeOf(question.ask)
  if (known?.occasion === occasion) return
  const today = localDay(cloudNow())
  const card = review(known?.card ?? newCard(question.ask, today), false, today)
  const { kind, ask, read, picture, options, right, why, sources } = question
  keepMistake({ question: { kind, ask, read, picture, options, right, why, sources }, card, occasion })
}
