import { bankOf, type Bank } from '../../../src/domain/quiz/banks'
import type { Question } from '../../../src/domain/quiz/question'
import type { WrittenQuestion } from './written-question'

/** Distributes the questions over the two banks and replaces source ids by titles. */
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
