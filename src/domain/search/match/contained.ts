import type { Answer } from '../answer'
import { isDanger } from '../danger/danger'
import { answerOfRow } from './answer-of-row'
import type { SearchIndex } from '../index/search-index'

/**
 * The longest name within a sentence. Of two equally long names the later wins, because Chinese puts the
 * thing last. Dangers have been checked before.
 */
export function containedAnswer(index: SearchIndex, text: string): Answer | undefined {
  const row = longestNameIn(index, text)
  if (row === undefined) return undefined
  const name = index.names.textOf(row)
  const { mentioned, mentionedShare, likelyFrom } = index.scores
  const confidence = mentioned + mentionedShare * (name.length / text.length)
  const reason = `您的话里提到了“${name}”。`
  return {
    ...answerOfRow(index, row, 'part'),
    confidence,
    certainty: confidence >= likelyFrom ? 'likely' : 'unsure',
    reason,
  }
}

function longestNameIn(index: SearchIndex, text: string): number | undefined {
  const { names, scores } = index
  for (let length = Math.min(text.length - 1, names.longest); length >= scores.shortestMention; length--) {
    for (let from = text.length - length; from >= 0; from--) {
      const row = names.find(text.slice(from, from + length))
      if (row !== undefined && !isDanger(index.dangers, names.entryOf[row]!)) return row
    }
  }
  return undefined
}
