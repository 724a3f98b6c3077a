import { join } from 'node:path'
import { reword } from '#domain/search/read/normalise'
import { loadSearchIndex } from '#domain/search/index/load'
import { searchData } from '#content/built/search-data'
import { contentFolder } from '../../tools/content/catalogue/read-catalogue'
import { readMap } from '../../tools/content/search/read-map'

const { spelling } = loadSearchIndex(searchData)

test('every word of other places becomes ours, also where a shorter one stands in it', () => {
  const wording = readMap(join(contentFolder, 'wording.yaml'))
  const astray = [...wording].filter(([theirs, ours]) => reword(theirs, spelling) !== ours)
  expect(astray).toEqual([])
})
