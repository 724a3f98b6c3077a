import { binOptions, isBinClass } from '../../../src/domain/quiz/question'
import { binClasses } from '../../../src/domain/waste-class'
import type { Entry } from '../catalogue/entry'
import type { Problem } from '../yaml/problem'
import { standingTwice } from '../yaml/standing-twice'
import type { WrittenQuestion } from './written-question'

/** Problems that show only across questions, or between a question and the catalogue. */
export function checkQuestions(
  questions: readonly WrittenQuestion[],
  catalogue: ReadonlyMap<string, Entry>,
  sourceIds: ReadonlySet<string>,
): Problem[] {
  return [
    ...standingTwice(questions, ({ id }) => id, 'the id'),
    ...standingTwice(
      questions,
      ({ ask, options }) => [ask, ...[...options].sort()].join('|'),
      'the question',
    ),
    ...questions.flatMap((question) => [
      ...question.sources
        .filter((source) => !sourceIds.has(source))
        .map((source) => problemAt(question, `unknown source "${source}"`)),
      ...contradictions(question, catalogue),
    ]),
  ]
}

function problemAt({ file, line }: WrittenQuestion, message: string): Problem {
  return { file, line, message }
}

const verb = '(?:是|属于|算|归|(?:应该|应当|要|该)?(?:扔|投|放)(?:进|入|到))'
const claimed = new RegExp(
  `^(.+?)(不|不能|不该|不应该)?${verb}[^不没非，]{0,6}?(${binOptions.join('|')})桶?里?。?$`,
)
const whichClass = new RegExp(`^(.+?)${verb}[^不没非，]*(?:哪|什么).*？$`)

/**
 * Finds sentences that contradict the catalogue, such as "干电池是有害垃圾。" or "干电池属于哪一类？". Only a
 * sentence that begins with a catalogue name is checked, because only then it is surely about that thing.
 */
function contradictions(question: WrittenQuestion, catalogue: ReadonlyMap<string, Entry>): Problem[] {
  const claim = question.kind === 'judge' ? judgeClaim(question) : choiceClaim(question)
  const entry = claim && catalogue.get(claim.name.toLowerCase())
  if (!claim || !entry || !isBinClass(entry.wasteClass)) return []
  const isSo = binOptions[binClasses.indexOf(entry.wasteClass)] === claim.className
  if (isSo === claim.isSaidSo) return []
  return [problemAt(question, `"${claim.name}" is ${entry.wasteClass} in the catalogue`)]
}

interface Claim {
  readonly name: string
  readonly className: string
  readonly isSaidSo: boolean
}

function judgeClaim({ ask, right }: WrittenQuestion): Claim | undefined {
  const [, name, not, className] = claimed.exec(ask) ?? []
  return name && className ? { name, className, isSaidSo: (right === 0) === (not === undefined) } : undefined
}

function choiceClaim({ kind, ask, options, right }: WrittenQuestion): Claim | undefined {
  const className = options[right]
  const name = whichClass.exec(ask)?.[1]
  if (kind !== 'choice' || !name || !className || !binOptions.includes(className)) return undefined
  return { name, className, isSaidSo: true }
}
