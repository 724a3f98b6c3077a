import { namesOf, tiny } from '../tiny'

const rowsThatSound = (syllable: string) => {
  const loose = tiny.sounds.looseOf[tiny.sounds.idOf.get(syllable) ?? 0] ?? 0
  const { start, end, rows } = tiny.postings()
  return namesOf([...rows.slice(start[loose], end[loose])])
}

test.each([
  ['gua', ['西瓜皮', '瓜皮']],
  ['niu', ['牛奶', '牛奶盒']],
  ['zhi', ['纸箱', '纸壳箱', '苞米瓤子']],
  ['ping', ['玻璃瓶', '瓶瓶']],
  ['an', []],
])('the names in which %s is heard, or a sound mixed up with it', (syllable, names) => {
  expect(rowsThatSound(syllable)).toEqual(names)
})
