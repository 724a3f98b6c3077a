import { practiceQuestions } from '#content/built/practice-questions'
import { drawPractice } from '#domain/quiz/practice'
import type { Question } from '#domain/quiz/question'

const count = 5
const whichBin = practiceQuestions.filter(({ kind }) => kind === 'bin')

/** Questions answered by pointing to a bin, so that children who cannot read yet can ask them. */
export function teachQuestions(seed: string): readonly Question[] {
  return drawPractice(whichBin, {}, count, seed)
}
