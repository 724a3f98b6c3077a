import { readDangerSet, scoreDangers } from '../../test/search/danger-set'
import { readDevSet } from '../../test/search/dev-set'
import { openAllOfOurs, openOurs } from '../../test/search/ours'
import { isRight, scoreByKind } from '../../test/search/score'

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** Prints how many queries of each kind are answered correctly and how many dangers are recognised. */
export function printAccuracy(setAside: boolean): void {
  const queries = readDevSet().filter((query) => query.setAside === setAside)
  console.table(
    scoreByKind(queries, openOurs()).map(({ kind, asked, right, certain, certainRight }) => ({
      kind,
      queries: asked,
      'right first %': percent(right, asked),
      certain,
      'certain and right %': percent(certainRight, certain),
    })),
  )
  // Dangerous things, and things that only sound dangerous.
  const dangerous = readDangerSet().filter((query) => query.setAside === setAside)
  console.table(
    scoreDangers(dangerous, openAllOfOurs()).map(({ kind, asked, warned, takenForHarmless }) => ({
      kind,
      queries: asked,
      'told of danger %': percent(warned, asked),
      'taken for harmless': takenForHarmless,
    })),
  )
}

/** Prints a line for every wrong answer: kind, query, expected and actual answer. */
export function printWrong(setAside: boolean): void {
  const ask = openOurs()
  for (const query of readDevSet().filter((one) => one.setAside === setAside)) {
    const answer = ask(query.query)
    if (isRight(query, answer)) continue
    const { wasteClass, name, via, certainty, confidence } = answer ?? {}
    const got = answer ? [wasteClass, name, via, certainty, confidence?.toFixed(2)].join(' ') : 'nothing'
    console.log([query.kind, query.query, query.accept.join('|'), got].join('\t'))
  }
}
