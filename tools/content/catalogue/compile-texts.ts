import type { AnswerTexts } from '../../../src/domain/search/answer-texts'
import type { Entry } from './entry'

/** Compiles the longer texts, storing each sentence once. */
export function compileTexts(entries: readonly Entry[], sources: ReadonlyMap<string, string>): AnswerTexts {
  const ids = new Map<string, string>()
  const idOf = (sentence: string) => {
    const known = ids.get(sentence)
    if (known !== undefined) return known
    const id = ids.size.toString(36)
    ids.set(sentence, id)
    return id
  }
  const lines = entries.map((entry) => {
    const cited = entry.sources.map((source) => idOf(sources.get(source) ?? source)).join('+')
    const contested = entry.contested ? idOf(entry.contested) : ''
    const kinds = entry.areKinds ? ['kinds'] : []
    const head = [idOf(entry.prepare), idOf(entry.why), cited, contested, ...kinds].join(',')
    const parts = entry.parts.map((part) => [idOf(part.name), part.wasteClass, idOf(part.action)].join(','))
    return [head, ...parts].join(';')
  })
  return { sentences: [...ids.keys()].join('\n'), entries: lines.join('\n') }
}
