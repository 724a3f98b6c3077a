import type { Question } from '../../../src/domain/quiz/question'
import type { Problem } from '../yaml/problem'
import { readByWords } from './word-reader'
import type { WrittenQuestion } from './written-question'

/**
 * Percentage points by which a reader of words alone may beat chance. With few questions luck alone gains as
 * much.
 */
const allowedGain = 10

const groups: readonly { readonly name: string; readonly isIn: (question: Question) => boolean }[] = [
  { name: 'the options', isIn: ({ kind }) => kind === 'choice' || kind === 'pick' },
  { name: 'the statements', isIn: ({ kind }) => kind === 'judge' },
]

/**
 * Checks whether the wording gives answers away to somebody who has read many other questions, for example by
 * options that nobody would choose.
 */
export function checkWordReader(questions: readonly WrittenQuestion[], folder: string): Problem[] {
  return groups.flatMap(({ name, isIn }) => {
    const asked = questions.filter(isIn)
    const chances = readByWords(asked)
    const gainOf = (question: WrittenQuestion) => (chances.get(question) ?? 0) - 1 / question.options.length
    const gain = (100 * sum(asked.map(gainOf))) / Math.max(1, asked.length)
    if (gain <= allowedGain) return []
    const message = `who goes by the words of ${name} alone beats chance by ${gain.toFixed(1)} points of a hundred, and ${allowedGain} are allowed`
    return [{ file: folder, line: 1, message }]
  })
}

/**
 * Words that people expect in wrong statements. 一只 (one animal) and 安全 (safe) are excluded, because they
 * mean something else.
 */
const tellTales = [
  ...['都', '一定', '必须', '绝', '反正', '不用', '就行', '也行', '不管', '自己', '所有'].map((word) =>
    RegExp(word),
  ),
  /全[都部是]/,
  /(?<![一两几])只/,
]

/** Finds such words that occur in right and wrong statements unequally, by more than chance allows. */
export function checkTellTales(questions: readonly WrittenQuestion[], folder: string): Problem[] {
  const statements = questions.filter(({ kind }) => kind === 'judge')
  const any = {
    name: 'any tell-tale word',
    isIn: (ask: string) => tellTales.some((word) => word.test(ask)),
  }
  const each = tellTales.map((word) => ({ name: String(word), isIn: (ask: string) => word.test(ask) }))
  return [any, ...each].flatMap(({ name, isIn }) => {
    const having = statements.filter(({ ask }) => isIn(ask))
    const right = having.filter((statement) => statement.right === 0).length
    // Two standard deviations of a fair coin.
    if (Math.abs(right - having.length / 2) <= Math.sqrt(having.length)) return []
    const message = `${name} tells the answer: ${right} of ${having.length} statements with it are right`
    return [{ file: folder, line: 1, message }]
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
