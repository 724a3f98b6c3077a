import { scores, type Scores } from '../../src/domain/search/scores'
import { askWith, freeRange, scoreNamed, valuesOf } from './sweep'

/** Prints the results for each value of a score. Throws RangeError if there is no such score. */
export function printSweep(text: string): void {
  const name = scoreNamed(text)
  const swept = valuesOf(name).map((value) => askWith(name, value))
  console.table(swept)
  console.log(`${name} is ${scores[name]}; nothing gets worse: ${freeRange(swept, scores[name])}`)
}

/** Prints the range in which each score can be changed, in the form of the comments in scores.ts. */
export function printSweeps(): void {
  for (const name of Object.keys(scores) as (keyof Scores)[]) {
    const swept = valuesOf(name).map((value) => askWith(name, value))
    console.log(`${name}: ${scores[name]}, // ${freeRange(swept, scores[name])}`)
  }
}
