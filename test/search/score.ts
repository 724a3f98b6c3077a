import type { Certainty } from '#domain/search/answer'
import type { WasteClass } from '#domain/waste-class'
import type { DevQuery } from './dev-set'

/** What a search answers first, as far as it is scored. */
export interface FirstAnswer {
  readonly wasteClass: WasteClass
  readonly certainty: Certainty
}

export type Ask<Answer extends FirstAnswer = FirstAnswer> = (query: string) => Answer | undefined

export interface Score {
  readonly kind: string
  readonly asked: number
  readonly right: number
  readonly certain: number
  readonly certainRight: number
}

/** Words that name no thing are answered well by silence or by `unsure`. */
export function isRight({ accept }: DevQuery, answer: FirstAnswer | undefined): boolean {
  if (accept[0] === 'none') return answer === undefined || answer.certainty === 'unsure'
  return answer !== undefined && accept.includes(answer.wasteClass)
}

/** A score for each kind of query, and one for `all`. */
export function scoreByKind(queries: readonly DevQuery[], ask: Ask): Score[] {
  const results = queries.map((query) => ({ query, answer: ask(query.query) }))
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  return [...kinds, 'all'].map((kind) => {
    const ofKind = results.filter(({ query }) => kind === 'all' || query.kind === kind)
    const certain = ofKind.filter(({ answer }) => answer?.certainty === 'certain')
    const right = ({ query, answer }: (typeof results)[number]) => isRight(query, answer)
    return {
      kind,
      asked: ofKind.length,
      right: ofKind.filter(right).length,
      certain: certain.length,
      certainRight: certain.filter(right).length,
    }
  })
}
