import type { Question } from '../../../src/domain/quiz/question'

/** A question as it stands in its file. */
export interface WrittenQuestion extends Question {
  /** Ids of sources.yaml, not titles. */
  readonly sources: readonly string[]
  readonly file: string
  readonly line: number
}

/** The fields of a question, and a way to say what is wrong with one of them. */
export interface QuestionFields {
  readonly keys: readonly string[]
  /** Nothing where the field is missing or is no text. */
  text(key: string): string | undefined
  list(key: string): string[]
  /** At the line of the field; of the question where it has no such field. */
  report(key: string, message: string): void
}
