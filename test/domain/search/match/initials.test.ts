import { rowsBegun, rowsByInitials } from '#domain/search/match/initials'
import { namesOf, tiny } from '../tiny'

const found = (letters: string) => namesOf(rowsByInitials(tiny, letters))

test('names whose syllables begin so, complete ones first', () => {
  expect(found('nn')).toEqual(['牛奶', '牛奶盒'])
})

test('a character with two readings counts as it is read in the name', () => {
  expect(found('cqxm')).toEqual(['重庆小面'])
  expect(found('zqxm')).toEqual([])
})

test('more letters than a name has are not its initials', () => {
  expect(found('nnhh')).toEqual([])
})

test('names whose first syllable is being typed', () => {
  expect(namesOf(rowsBegun(tiny, 'zh'))).toEqual(['纸箱', '纸壳箱'])
  expect(namesOf(rowsBegun(tiny, 'cho'))).toEqual(['重庆小面'])
})
