import { practiceQuestions } from '#content/built/practice-questions'
import { drawPractice } from '#domain/quiz/practice'
import type { Question } from '#domain/quiz/question'

const count = 5
const whichBin = practiceQuestions.filter(({ kind }) => kind === 'bin')

/** Questions that are answered by a bin, so that a child who cannot read yet may ask them. */
export function teachQuestions(seed: string): readonly Question[] {
  return drawPractice(whichBin, {}, count, seed)
}
