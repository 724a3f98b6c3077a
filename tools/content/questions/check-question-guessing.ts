import { judgeOptions, binOptions, type Question } from '../../../src/domain/quiz/question'
import type { Problem } from '../yaml/problem'
import type { WrittenQuestion } from './written-question'

/** A way to answer without knowledge. It chooses among some options; if several remain, at random. */
interface Trick {
  readonly name: string
  readonly isFor: (question: Question) => boolean
  readonly choices: (options: readonly string[]) => readonly string[]
}

const hasOwnOptions = ({ kind }: Question) => kind === 'choice' || kind === 'pick'
const lengthOf = (option: string) => [...option].length

const tricks: readonly Trick[] = [
  { name: 'the longest option', isFor: hasOwnOptions, choices: (options) => ofLength(options, Math.max) },
  { name: 'the shortest option', isFor: hasOwnOptions, choices: (options) => ofLength(options, Math.min) },
  ...judgeOptions.map((option) => always(option, 'judge')),
  ...binOptions.map((option) => always(option, 'bin')),
]

function ofLength(options: readonly string[], best: (...lengths: number[]) => number): string[] {
  const wanted = best(...options.map(lengthOf))
  return options.filter((option) => lengthOf(option) === wanted)
}

function always(option: string, kind: Question['kind']): Trick {
  return { name: option, isFor: (question) => question.kind === kind, choices: () => [option] }
}

/** Tricks that beat chance over all questions by more than two standard deviations. */
export function checkGuessing(questions: readonly WrittenQuestion[], folder: string): Problem[] {
  return tricks.flatMap((trick) => {
    const asked = questions.filter(trick.isFor)
    const chances = asked.map(({ options }) => 1 / options.length)
    const expected = sum(chances)
    const deviation = Math.sqrt(sum(chances.map((chance) => chance * (1 - chance))))
    const reached = sum(asked.map((question) => gain(trick, question)))
    if (reached <= expected + 2 * deviation) return []
    const counts = `${Math.round(reached)} of ${asked.length} are right; chance gives ${Math.round(expected)}`
    const message = `who always chooses ${trick.name} wins: ${counts}. Most in ${worstFile(trick, asked)}`
    return [{ file: folder, line: 1, message }]
  })
}

/** The probability that a trick answers a question correctly. */
function gain({ choices }: Trick, { options, right }: Question): number {
  const chosen = choices(options)
  return chosen.includes(options[right] ?? '') ? 1 / chosen.length : 0
}

/** The file in which a trick gains most over chance, where corrections should start. */
function worstFile(trick: Trick, asked: readonly WrittenQuestion[]): string {
  const gains = new Map<string, number>()
  for (const question of asked) {
    const over = gain(trick, question) - 1 / question.options.length
    gains.set(question.file, (gains.get(question.file) ?? 0) + over)
  }
  return [...gains].sort(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
