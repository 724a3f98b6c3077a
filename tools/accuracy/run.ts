import { readDevSet } from '../../test/search/dev-set'
import { openAllOfOurs, openOurs } from '../../test/search/ours'
import { readDangerSet, scoreDangers } from '../../test/search/danger-set'
import { isRight, scoreByKind } from '../../test/search/score'

// npm run accuracy [-- --set-aside] [-- --wrong]: accuracy by kind of query over our own development set;
// --set-aside scores the half that nobody tunes to, --wrong lists what is answered wrong.
const setAside = process.argv.includes('--set-aside')
const queries = readDevSet().filter((query) => query.setAside === setAside)
const ask = openOurs()

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

console.table(
  scoreByKind(queries, ask).map(({ kind, asked, right, certain, certainRight }) => ({
    kind,
    queries: asked,
    'right first %': percent(right, asked),
    certain,
    'certain and right %': percent(certainRight, certain),
  })),
)

// What must not be touched, and what only sounds like it.
const dangerous = readDangerSet().filter((query) => query.setAside === setAside)
console.table(
  scoreDangers(dangerous, openAllOfOurs()).map(({ kind, asked, warned, takenForHarmless }) => ({
    kind,
    queries: asked,
    'told of danger %': percent(warned, asked),
    'taken for harmless': takenForHarmless,
  })),
)

if (process.argv.includes('--wrong')) {
  for (const query of queries) {
    const answer = ask(query.query)
    if (isRight(query, answer)) continue
    const { wasteClass, name, via, certainty, confidence } = answer ?? {}
    const got = answer ? [wasteClass, name, via, certainty, confidence?.toFixed(2)].join(' ') : 'nothing'
    console.log([query.kind, query.query, query.accept.join('|'), got].join('\t'))
  }
}
