import type { Answer } from './answer'
import { infer } from './infer'
import { likelyFrom } from './matches'
import type { Reading } from './readings'
import type { SearchIndex } from './search-index'

/** The answer for a thing that is not in the catalogue, from material, kind and state. */
export function inferredAnswer(index: SearchIndex, { text, states }: Reading): Answer | undefined {
  const inference = infer(index, text, states)
  if (!inference) return undefined
  const certainty = inference.confidence >= likelyFrom ? 'likely' : 'unsure'
  return { ...inference, name: text, entry: undefined, certainty, via: 'inferred' }
}
