import { randomFrom, shuffled } from '#domain/quiz/random'

export interface GateSum {
  readonly words: string
  readonly right: number
  readonly choices: readonly number[]
}

/** A multiplication that is too hard for the children this view is for. The same seed gives the same sum. */
export function gateSum(seed: string): GateSum {
  const random = randomFrom(seed)
  const from = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const [one, other] = [from(12, 19), from(3, 8)]
  const right = one * other
  return {
    words: `${one} × ${other} = ？`,
    right,
    choices: shuffled([right, right + 2, right - 10, right + 6], random),
  }
}
