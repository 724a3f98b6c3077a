import type { Question } from '../../../src/domain/quiz/question'

/** A question as written in its file. */
export interface WrittenQuestion extends Question {
  /** Ids from sources.yaml instead of titles. */
  readonly sources: readonly string[]
  readonly file: string
  readonly line: number
}

/** The fields of a question, and a function to report problems with them. */
export interface QuestionFields {
  readonly keys: readonly string[]
  /** Undefined if the field is missing or not a text. */
  text(key: string): string | undefined
  list(key: string): string[]
  /** Reports a problem at the line of the field, or of the question if it lacks the field. */
  report(key: string, message: string): void
}
