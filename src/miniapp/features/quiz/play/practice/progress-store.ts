import { noProgress, withAnswer, type Progress } from '#domain/quiz/progress'
import type { Question } from '#domain/quiz/question'
import { StoredValue, useValue } from '../../../../app-state/value'

const progress = new StoredValue<Progress>({ key: 'quiz-progress', version: 1, empty: noProgress })

export function useProgress(): Progress {
  return useValue(progress)
}

export function noteProgress(question: Pick<Question, 'wasteClass'>, isRight: boolean): void {
  progress.set(withAnswer(progress.get(), question, isRight))
}
