import { join } from 'node:path'
import { normalise } from '#domain/search/read/normalise'
import { loadSearchIndex } from '#domain/search/index/load'
import { searchData } from '#content/built/search-data'
import { problemText } from '../../tools/content/yaml/problem'
import { contentFolder, readCatalogue } from '../../tools/content/catalogue/read-catalogue'
import { readPopular } from '../../tools/content/catalogue/read-popular'

const { entries, problems } = readCatalogue()
const names = entries.flatMap(({ name, also }) => [name, ...also])

test('the catalogue has no problems', () => {
  expect(problems.map(problemText)).toEqual([])
})

test('it knows 2,500 things and 4,000 other names at least', () => {
  expect(entries.length).toBeGreaterThanOrEqual(2_500)
  expect(names.length - entries.length).toBeGreaterThanOrEqual(4_000)
})

test('what people ask most is in it', () => {
  const popular = readPopular(join(contentFolder, 'popular.yaml'), entries)
  expect(popular.problems.map(problemText)).toEqual([])
  expect(popular.names.length).toBeGreaterThan(100)
})

test('a query for a name is read as the name is written', () => {
  const { spelling } = loadSearchIndex(searchData)
  const altered = names.filter((name) => normalise(name, spelling) !== name.toLowerCase())
  expect(altered).toEqual([])
})

test('what places differ on says what our ruling rests on', () => {
  const silent = entries.filter(({ contested }) => contested !== undefined && contested.length < 10)
  expect(silent.map(({ name }) => name)).toEqual([])
})
