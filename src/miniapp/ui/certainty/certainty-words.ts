import type { Certainty } from '#domain/search/answer'

/** How certain an answer is, in words. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: '一定',
  likely: '很可能',
  unsure: '拿不准',
}
