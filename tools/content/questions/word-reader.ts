import type { Question } from '../../../src/domain/quiz/question'
import { hashOf } from '../../../src/domain/quiz/hash'

/** Number of folds: each reader learns from nine tenths of the questions. */
const folds = 10

/**
 * The texts that may give the answer away: the options if they belong to the question, otherwise the
 * statement.
 */
type Asked = Pick<Question, 'id' | 'kind' | 'ask' | 'options' | 'right'>

/**
 * For each question, the probability that it is answered correctly by a reader who only knows which words
 * occurred in the right and wrong answers of other questions. Naive Bayes over pairs of neighbouring
 * characters; each tenth of the bank is answered by a reader trained on the other nine.
 */
export function readByWords(questions: readonly Asked[]): Map<Asked, number> {
  const foldOf = ({ id }: Asked) => hashOf(id) % folds
  const chances = new Map<Asked, number>()
  for (let fold = 0; fold < folds; fold++) {
    const reader = learn(questions.filter((question) => foldOf(question) !== fold))
    for (const question of questions) {
      if (foldOf(question) === fold) chances.set(question, chanceOf(reader, question))
    }
  }
  return chances
}

type Reader = (text: string) => number

/** Learns how much a text looks like a right answer, as the logarithm of the odds. */
function learn(questions: readonly Asked[]): Reader {
  const counts = { right: new Map<string, number>(), wrong: new Map<string, number>() }
  for (const { text, isRight } of questions.flatMap(textsOf)) {
    const seen = counts[isRight ? 'right' : 'wrong']
    for (const pair of pairsOf(text)) seen.set(pair, (seen.get(pair) ?? 0) + 1)
  }
  const kinds = new Set([...counts.right.keys(), ...counts.wrong.keys()]).size
  const logOf = (seen: ReadonlyMap<string, number>) => {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    return (pair: string) => Math.log(((seen.get(pair) ?? 0) + 1) / (total + kinds))
  }
  const [right, wrong] = [logOf(counts.right), logOf(counts.wrong)]
  return (text) => pairsOf(text).reduce((sum, pair) => sum + right(pair) - wrong(pair), 0)
}

function textsOf({ kind, ask, options, right }: Asked): { text: string; isRight: boolean }[] {
  if (kind === 'judge') return [{ text: ask, isRight: right === 0 }]
  return options.map((text, at) => ({ text, isRight: at === right }))
}

/** The distinct pairs of neighbouring characters, including the beginning and end of the text. */
function pairsOf(text: string): string[] {
  const characters = ['^', ...text, '$']
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))]
}

function chanceOf(reader: Reader, { kind, ask, options, right }: Asked): number {
  if (kind === 'judge') return Number(reader(ask) > 0 === (right === 0))
  const scores = options.map(reader)
  const best = Math.max(...scores)
  return scores[right] === best ? 1 / scores.filter((score) => score === best).length : 0
}
