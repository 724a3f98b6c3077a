import {
  binOptions,
  isBinClass,
  judgeOptions,
  type Question,
  type QuestionKind,
} from '../../../src/domain/quiz/question'
import { binClasses, type WasteClass } from '../../../src/domain/waste-class'
import type { Entry } from '../catalogue/entry'
import type { QuestionFields } from './written-question'

type Answer = Pick<Question, 'options' | 'right' | 'wasteClass'>
type Catalogue = ReadonlyMap<string, Entry>

/** The fields that contain the answer, by kind of question. */
export const answerKeys: Readonly<Record<QuestionKind, readonly string[]>> = {
  choice: ['right', 'wrong'],
  judge: ['right'],
  bin: ['item'],
  pick: ['class', 'right', 'wrong'],
}

/** Reads the options and which is right; reports missing fields and contradictions with the catalogue. */
export function readAnswer(kind: QuestionKind, fields: QuestionFields, catalogue: Catalogue): Answer {
  if (kind === 'judge') return readJudge(fields)
  if (kind === 'bin') return readBin(fields, catalogue)
  return kind === 'pick' ? readPick(fields, catalogue) : readChoice(fields)
}

function readJudge(fields: QuestionFields): Answer {
  const right = judgeOptions.indexOf(fields.text('right') ?? '')
  if (right < 0) fields.report('right', 'right is 对 or 错')
  return { options: judgeOptions, right }
}

function readBin(fields: QuestionFields, catalogue: Catalogue): Answer {
  const wasteClass = classOf(fields.text('item') ?? '', 'item', fields, catalogue)
  if (!wasteClass) return { options: binOptions, right: 0 }
  if (isBinClass(wasteClass))
    return { options: binOptions, right: binClasses.indexOf(wasteClass), wasteClass }
  fields.report('item', `"${fields.text('item')}" goes into none of the four bins: it is ${wasteClass}`)
  return { options: binOptions, right: 0 }
}

function readChoice(fields: QuestionFields): Answer {
  const right = fields.text('right')
  const wrong = fields.list('wrong')
  if (!right) fields.report('right', 'the question has no right option (right: …)')
  if (wrong.length < 1 || wrong.length > 3)
    fields.report('wrong', 'the question needs one to three wrong options (wrong: - …)')
  const options = [right ?? '', ...wrong]
  if (wrong.includes('')) fields.report('wrong', 'a wrong option is empty')
  if (new Set(options).size < options.length) fields.report('wrong', 'an option stands twice')
  return { options, right: 0 }
}

function readPick(fields: QuestionFields, catalogue: Catalogue): Answer {
  const answer = readChoice(fields)
  const wanted = binClasses.find((name) => name === fields.text('class'))
  if (!wanted) {
    fields.report('class', `unknown class "${fields.text('class') ?? ''}": one of ${binClasses.join(', ')}`)
    return answer
  }
  const [right = '', ...wrong] = answer.options
  const rightClass = classOf(right, 'right', fields, catalogue)
  if (rightClass && rightClass !== wanted)
    fields.report('right', `"${right}" is ${rightClass} in the catalogue, not ${wanted}`)
  for (const name of wrong) {
    if (classOf(name, 'wrong', fields, catalogue) === wanted)
      fields.report('wrong', `"${name}" is ${wanted} in the catalogue, so it is right too`)
  }
  return { ...answer, wasteClass: wanted }
}

function classOf(
  name: string,
  key: string,
  fields: QuestionFields,
  catalogue: Catalogue,
): WasteClass | undefined {
  const entry = catalogue.get(name.toLowerCase())
  if (!entry) fields.report(key, `the catalogue does not know "${name}" (${key}: …)`)
  return entry?.wasteClass
}
