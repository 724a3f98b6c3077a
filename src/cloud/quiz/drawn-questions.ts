import { randomBytes } from 'node:crypto'
import { optionOrder } from '#domain/quiz/draw'
import type { Question } from '#domain/quiz/question'
import type { DrawnQuestions } from './store/attempts'

/** 128 bits: too many to guess from the answers shown so far. */
export function secretSeed(): string {
  return randomBytes(16).toString('hex')
}

/** What is stored of the questions of an attempt; the seed decides the order of options. */
export function drawnQuestions(questions: readonly Question[], seed: string): DrawnQuestions {
  return {
    seed,
    questionIds: questions.map(({ id }) => id),
    rights: questions.map((question) => optionOrder(question, seed).indexOf(question.right)),
  }
}
