import type { Question } from '../../../src/domain/quiz/question'

/** The questions as TypeScript code. Repeated options and sources, a third of the text, are written once. */
export function questionCode(questions: readonly Question[]): { shared: string; list: string } {
  const counts = new Map<string, number>()
  for (const { options, sources } of questions) {
    for (const text of [options, sources].map((list) => JSON.stringify(list)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([text]) => text)
  const placeOf = new Map(shared.map((text, at) => [text, `shared[${at}]!`]))
  const codeOf = (value: unknown) => {
    const text = JSON.stringify(value)
    return placeOf.get(text) ?? text
  }
  const lines = questions.map((question) => {
    const fields = Object.entries(question).filter(([, value]) => value !== undefined)
    return `{${fields.map(([name, value]) => `${name}:${codeOf(value)}`).join(',')}}`
  })
  return { shared: `[${shared.join(',')}]`, list: `[${lines.join(',\n')}]` }
}
