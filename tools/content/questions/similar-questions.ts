import type { Problem } from '../yaml/problem'
import type { WrittenQuestion } from './written-question'

/** Highest allowed similarity of two questions: the share of common character pairs (Dice), 0 to 1. */
const allowedLikeness = 0.5

/** Finds questions whose text, answer and explanation are nearly the same as those of an earlier one. */
export function similarQuestions(questions: readonly WrittenQuestion[]): Problem[] {
  const known: { question: WrittenQuestion; pairs: ReadonlySet<string> }[] = []
  return questions.flatMap((question) => {
    const pairs = pairsOf(question)
    const alike = known.find((other) => likeness(pairs, other.pairs) > allowedLikeness)
    known.push({ question, pairs })
    if (!alike) return []
    const { id, file, line } = alike.question
    const message = `"${question.id}" is nearly the same question as "${id}" at ${file}:${line}`
    return [{ file: question.file, line: question.line, message }]
  })
}

/**
 * Pairs of neighbouring characters in the question, the explanation and, unless all such questions share it,
 * the right answer.
 */
function pairsOf({ kind, ask, options, right, why }: WrittenQuestion): ReadonlySet<string> {
  const answer = kind === 'choice' || kind === 'pick' ? (options[right] ?? '') : ''
  const characters = [...`${ask}${answer}${why}`.replace(/\p{Punctuation}/gu, '')]
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}
