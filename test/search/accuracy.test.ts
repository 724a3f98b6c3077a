import { readDevSet } from './dev-set'
import { openOurs } from './ours'
import { scoreByKind } from './score'

/** Of a hundred queries of a kind, how many must be answered right first. The half that is set aside is not asked. */
const floors: readonly (readonly [kind: string, floor: number])[] = [
  ['common', 97],
  ['wide', 90],
  ['dialect', 90],
  ['typo', 90],
  ['pinyin', 90],
  ['question', 90],
  ['traditional', 90],
  ['multi', 90],
  ['nonsense', 90],
]

const scores = scoreByKind(
  readDevSet().filter(({ setAside }) => !setAside),
  openOurs(),
)
const scoreOf = (wanted: string) => scores.find(({ kind }) => kind === wanted)

test('every kind of query has its floor', () => {
  expect(scores.map(({ kind }) => kind).sort()).toEqual([...floors.map(([kind]) => kind), 'all'].sort())
})

test.each(floors)('%s queries are answered right first, %i in a hundred at least', (kind, floor) => {
  const { right = 0, asked = 0 } = scoreOf(kind) ?? {}
  expect((100 * right) / asked).toBeGreaterThanOrEqual(floor)
})

test('of the answers called certain, 99 in a hundred are right', () => {
  const { certain = 0, certainRight = 0 } = scoreOf('all') ?? {}
  expect(certain).toBeGreaterThan(300)
  expect((100 * certainRight) / certain).toBeGreaterThanOrEqual(99)
})
