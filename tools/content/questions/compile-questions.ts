import { bankOf, type Bank } from '../../../src/domain/quiz/banks'
import type { Question } from '../../../src/domain/quiz/question'
import type { WrittenQuestion } from './written-question'

/** Deals the questions out to the two banks, with the titles of their sources. */
export function compileQuestions(
  questions: readonly WrittenQuestion[],
  sources: ReadonlyMap<string, string>,
): Record<Bank, Question[]> {
  const banks: Record<Bank, Question[]> = { practice: [], scored: [] }
  for (const { file: _file, line: _line, ...question } of questions) {
    const titles = question.sources.map((id) => sources.get(id) ?? id)
    banks[bankOf(question.id)].push({ ...question, sources: titles })
  }
  return banks
}
