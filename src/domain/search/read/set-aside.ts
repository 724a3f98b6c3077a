import type { Phrases } from './phrases'

/** Sets the question aside: 口罩扔哪个桶 → 口罩. */
export function setQuestionAside({ tails }: Phrases, text: string): string {
  let rest = text.replace(/ /g, '')
  for (const tail of tails) rest = without(tail, rest)
  return rest
}

/** Sets aside how one begins to ask and how much there is: 家里有一箱旧书 → 旧书. */
export function setLeadAside({ lead, quantity }: Phrases, text: string): string {
  let rest = text
  for (let previous = ''; previous !== rest;) {
    previous = rest
    rest = without(quantity, without(lead, rest))
  }
  return rest
}

/** The text without what an expression finds, if that leaves anything. */
function without(found: RegExp, text: string): string {
  return text.replace(found, '') || text
}
