import { loadSearchIndex } from '#domain/search/index/load'
import { namesOf, rowOf, tiny, tinyData } from '../tiny'

const soundsOf = (name: string) =>
  [...tiny.names.sounds.slice(tiny.names.start[rowOf(name)], tiny.names.start[rowOf(name) + 1])].map(
    (sound) => tiny.sounds.names[sound],
  )

test.each([
  ['西瓜皮', 0],
  ['瓜皮', 0],
  ['苞米瓤子', 6],
  ['重庆小面', 8],
])('%s stands for entry %i', (name, entry) => {
  expect(tiny.names.entryOf[rowOf(name)]).toBe(entry)
})

test('a name with capitals is found in small letters and shown as it is written', () => {
  expect(namesOf([rowOf('led灯')])).toEqual(['LED灯'])
})

test('an entry knows its class, its sub-class and whether places differ on it', () => {
  expect(tiny.kindOf(1)).toEqual({ wasteClass: 'recyclable', subClass: 'paper' })
  expect(tiny.kindOf(3)).toEqual({ wasteClass: 'other', subClass: undefined })
  expect([...tiny.firstRow.keys()].filter((entry) => tiny.isContested(entry))).toEqual([6])
  expect(tiny.kindOf(99)).toBeUndefined()
})

test('characters are read as usual, unless the name says otherwise', () => {
  expect(soundsOf('西瓜皮')).toEqual(['xi', 'gua', 'pi'])
  expect(soundsOf('重庆小面')).toEqual(['chong', 'qing', 'xiao', 'mian'])
  expect(soundsOf('led灯')).toEqual(['', '', '', 'deng'])
})

test('headings follow one another and end with the last entry', () => {
  expect(tiny.groups[0]).toEqual({ heading: '瓜果皮核', from: 0, to: 1 })
  expect(tiny.groups[4]).toEqual({ heading: '饮料和包装', from: 4, to: 6 })
  expect(tiny.groups[tiny.groups.length - 1]?.to).toBe(9)
})

test('what is asked most is popular, the first most, capitals or not', () => {
  expect(tiny.popular).toEqual([3, 7, 0])
  expect([3, 7, 0, 1].map((entry) => tiny.popularity[entry]?.toFixed(2))).toEqual([
    '1.00',
    '0.67',
    '0.33',
    '0.00',
  ])
})

test('an unknown class is refused', () => {
  expect(() => loadSearchIndex({ ...tinyData, kindNames: 'food.household toxic' })).toThrow(
    new RangeError('search data names an unknown class: toxic'),
  )
})
