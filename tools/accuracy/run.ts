import { readDevSet, type DevQuery } from '../../test/search/dev-set'
import { searchData } from '../../src/content/built/search-data'
import { loadSearchIndex } from '../../src/domain/search/load'
import { flatAnswers, search } from '../../src/domain/search/search'
import type { Answer } from '../../src/domain/search/answer'

// npm run accuracy [-- --set-aside] [-- --wrong]: accuracy by kind of query over our own development set.
const index = loadSearchIndex(searchData)
const setAside = process.argv.includes('--set-aside')
const queries = readDevSet().filter((query) => query.setAside === setAside)

function answerTo({ query }: DevQuery): Answer | undefined {
  return flatAnswers(search(index, query))[0]
}

/** Words that name no thing are answered well by silence or by `unsure`. */
function isRight({ accept }: DevQuery, answer: Answer | undefined): boolean {
  if (accept[0] === 'none') return answer === undefined || answer.certainty === 'unsure'
  return answer !== undefined && accept.includes(answer.wasteClass)
}

const rows = [...new Set(queries.map(({ kind }) => kind)), 'all'].map((kind) => {
  const asked = queries.filter((query) => kind === 'all' || query.kind === kind)
  const results = asked.map((query) => ({ query, answer: answerTo(query) }))
  const right = results.filter(({ query, answer }) => isRight(query, answer)).length
  const certain = results.filter(({ answer }) => answer?.certainty === 'certain')
  const certainRight = certain.filter(({ query, answer }) => isRight(query, answer)).length
  return {
    kind,
    queries: asked.length,
    'right first %': percent(right, asked.length),
    certain: certain.length,
    'certain and right %': percent(certainRight, certain.length),
  }
})
console.table(rows)

if (process.argv.includes('--wrong')) {
  for (const query of queries) {
    const answer = answerTo(query)
    if (isRight(query, answer)) continue
    const got =
      answer &&
      `${answer.wasteClass} ${answer.name} ${answer.via} ${answer.certainty} ${answer.confidence.toFixed(2)}`
    console.log([query.kind, query.query, query.accept.join('|'), got ?? 'nothing'].join('\t'))
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
