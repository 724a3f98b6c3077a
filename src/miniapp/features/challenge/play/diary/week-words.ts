import type { Bags } from '#domain/challenge/content'
import { binClasses } from '#domain/waste-class'
import { halfBagsText } from '../../words/half-bags-text'

function sumOf(bags: Bags): number {
  return binClasses.reduce((sum, wasteClass) => sum + bags[wasteClass], 0)
}

/** Compares this week with last week, without praise or blame. */
export function weekWords(own: Bags, last: Bags): string {
  const [now, before] = [sumOf(own), sumOf(last)]
  const start = `这周到今天扔了${halfBagsText(now)}`
  if (before === 0) return `${start}，上周没有写。`
  return `${start}，上周一共${halfBagsText(before)}。`
}

/**
 * Compares last week with the mean of the middle half of families, in half bags; null means not published.
 */
export function middleWords(last: Bags, middle: number | null): string {
  if (middle === null) return '加入班级或社区，并且上周满五家写了日记，这里才有大家的数。'
  const others = `上周，班级或社区里中间的家庭扔了${halfBagsText(middle)}`
  const own = sumOf(last)
  return own === 0 ? `${others}。` : `${others}，我们家${halfBagsText(own)}。`
}
