import { searchData } from '#content/built/search-data'
import { entryAt, entryCount, popularEntries } from '#domain/search/entries'
import { loadSearchIndex } from '#domain/search/index/load'
import { compileSearch } from '../../../tools/content/search/compile-search'
import { readCatalogue } from '../../../tools/content/catalogue/read-catalogue'

const { entries } = readCatalogue()
const shown = entries.map(({ name, also, wasteClass, subClass, contested, group }) => ({
  name,
  also,
  wasteClass,
  subClass,
  group,
  contested: contested !== undefined,
}))

const namesKindsAndGroups = (index: ReturnType<typeof loadSearchIndex>) =>
  Array.from({ length: entryCount(index) }, (_, entry) => entryAt(index, entry))

test('the phone loads the names, kinds and groups of the catalogue (else: npm run build:content)', () => {
  expect(namesKindsAndGroups(loadSearchIndex(searchData))).toEqual(shown)
})

test('so it does with a part of the catalogue', () => {
  const some = entries.slice(0, 40)
  const popular = [some[7]?.name ?? '', some[3]?.name ?? '']
  const none = { groups: [], ordinary: [] }
  const wording = new Map([['塑胶', '塑料']])
  const data = compileSearch({
    entries: some,
    danger: none,
    popular,
    wording,
    rules: '',
    words: { phrases: '', states: '' },
  })
  const index = loadSearchIndex(data)
  expect(namesKindsAndGroups(index)).toEqual(shown.slice(0, 40))
  expect(popularEntries(index)).toEqual([7, 3])
  expect([...index.spelling.wording]).toEqual([['塑胶', '塑料']])
})
