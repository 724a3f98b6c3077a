import type { Phrases } from './phrases'

/** Removes the question: 口罩扔哪个桶 → 口罩. */
export function setQuestionAside({ tails }: Phrases, text: string): string {
  let rest = text.replace(/ /g, '')
  for (const tail of tails) rest = without(tail, rest)
  return rest
}

/** Removes the beginning of a question and the amount: 家里有一箱旧书 → 旧书. */
export function setLeadAside({ lead, quantity }: Phrases, text: string): string {
  let rest = text
  for (let previous = ''; previous !== rest;) {
    previous = rest
    rest = without(quantity, without(lead, rest))
  }
  return rest
}

/** Removes what an expression matches, unless nothing would be left. */
function without(found: RegExp, text: string): string {
  return text.replace(found, '') || text
}
