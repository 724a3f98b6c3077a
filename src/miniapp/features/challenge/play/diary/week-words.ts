import { bagKinds } from '#domain/challenge/content'
import { halfBagsText } from '../../words/half-bags-text'
import type { Bags } from './use-diary-entry'

export function sumOf(bags: Bags): number {
  return bagKinds.reduce((sum, kind) => sum + bags[kind], 0)
}

/** This week beside the last, without praise or blame. */
export function weekWords(own: Bags, last: Bags): string {
  const [now, before] = [sumOf(own), sumOf(last)]
  const start = `这周到今天扔了${halfBagsText(now)}`
  if (before === 0) return `${start}，上周没有写。`
  return `${start}，上周一共${halfBagsText(before)}。`
}
