import { cities } from '../../src/content/built/cities'
import { texts } from '../../src/content/built/texts'
import type { Answer, AskedThing } from '../../src/domain/search/answer'
import { textOf } from '../../src/domain/search/answer-texts'
import { certaintyWords } from '../../src/miniapp/ui/certainty/certainty-words'

/** The answer as a resident would read it. */
export function answerText(query: string, things: readonly AskedThing[]): string {
  const said = things.map(({ answers }) => answers[0]).filter((answer) => answer !== undefined)
  if (said.length === 0) return `没有找到“${query}”。换个说法试试。`
  return said.map(oneAnswer).join('\n\n')
}

function oneAnswer(answer: Answer): string {
  const { name, where } = cities[0]!.classes[answer.wasteClass]
  const lines = [
    `${answer.name} → ${name}（${certaintyWords[answer.certainty]}）`,
    answer.danger?.first ?? where,
  ]
  if (answer.reason) lines.push(answer.reason)
  return [...lines, ...detailsOf(answer)].join('\n')
}

function detailsOf({ entry }: Answer): string[] {
  if (entry === undefined) return []
  const { prepare, why, contested, parts, areKinds, sources } = textOf(texts, entry)
  const split = parts.map((part) => `· ${part.name}：${part.action}`)
  if (parts.length > 0) split.unshift(areKinds ? '分几种，看是哪一种：' : '要拆开来分：')
  const note = contested === undefined ? [] : [contested]
  return [`先做：${prepare}`, `为什么：${why}`, ...split, ...note, `依据：${sources.join('、')}`]
}
