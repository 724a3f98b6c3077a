import { readDevSet } from '../../test/search/dev-set'
import { openOurs } from '../../test/search/ours'
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

if (process.argv.includes('--wrong')) {
  for (const query of queries) {
    const answer = ask(query.query)
    if (isRight(query, answer)) continue
    const { wasteClass, name, via, certainty, confidence } = answer ?? {}
    const got = answer ? [wasteClass, name, via, certainty, confidence?.toFixed(2)].join(' ') : 'nothing'
    console.log([query.kind, query.query, query.accept.join('|'), got].join('\t'))
  }
}
