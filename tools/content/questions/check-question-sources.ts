import type { Topic } from '../../../src/domain/quiz/question'
import { checkSources } from '../sources/check-sources'
import type { Problem } from '../yaml/problem'
import { canCarry, type Sources, type StatementKind } from '../sources/source'
import type { WrittenQuestion } from './written-question'

/** What questions of each topic may state. Their sources must cover at least one of these. */
const saidIn: Readonly<Record<Topic, readonly StatementKind[]>> = {
  classes: ['class', 'preparation', 'reason', 'danger'],
  preparation: ['preparation', 'reason', 'danger', 'duty', 'reduction'],
  reasons: ['reason', 'danger', 'duty', 'reduction', 'habit'],
  contested: ['class', 'preparation', 'reason', 'danger'],
  standard: ['class', 'sign', 'duty', 'reason', 'danger', 'reduction'],
  recycling: ['reason', 'class', 'sign', 'preparation', 'danger', 'duty', 'reduction'],
  local: ['programme', 'habit', 'reason', 'danger', 'duty', 'preparation', 'class'],
}

/**
 * Checks that sources cover what is stated. A question answered by a class states as much as a catalogue
 * entry; others state what their topic allows.
 */
export function checkQuestionSources(questions: readonly WrittenQuestion[], sources: Sources): Problem[] {
  const ofClass = questions.filter(({ kind }) => kind === 'bin' || kind === 'pick')
  const statements = ofClass.map((question) => ({
    ...question,
    name: question.id,
    says: ['class', 'reason'] as const,
  }))
  const others = questions.filter((question) => !ofClass.includes(question))
  return [...checkSources(statements, sources), ...others.flatMap((question) => idle(question, sources))]
}

function idle({ id, topic, sources: cited, file, line }: WrittenQuestion, sources: Sources): Problem[] {
  return cited
    .filter((name) => {
      const source = sources.get(name)
      return source && !saidIn[topic].some((kind) => canCarry(source, kind))
    })
    .map((name) => ({ file, line, message: `source "${name}" can carry nothing that "${id}" may say` }))
}
