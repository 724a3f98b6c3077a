import { textOf, type AnswerTexts } from '#domain/search/answer-texts'

const texts: AnswerTexts = {
  sentences: ['沥干。', '会腐烂。', '国标', '通行做法', '各地不同。', '杯子', '倒空。'].join('\n'),
  entries: ['0,1,2+3,4;5,other,6', '0,1,3,'].join('\n'),
}

test('an entry says how to prepare it, why, by which source, and what it must be split into', () => {
  expect(textOf(texts, 0)).toEqual({
    prepare: '沥干。',
    why: '会腐烂。',
    sources: ['国标', '通行做法'],
    contested: '各地不同。',
    parts: [{ name: '杯子', wasteClass: 'other', action: '倒空。' }],
    areKinds: false,
  })
})

test('a thing of which there are kinds says so', () => {
  const kinds = { ...texts, entries: '0,1,2,,kinds;5,other,6' }
  expect(textOf(kinds, 0)).toMatchObject({ contested: undefined, areKinds: true, parts: [{ name: '杯子' }] })
})

test('a thing on which all places agree, in one piece, has neither', () => {
  expect(textOf(texts, 1)).toMatchObject({ contested: undefined, parts: [] })
})

test.each([-1, 2])('there is no entry %i', (entry) => {
  expect(() => textOf(texts, entry)).toThrow(new RangeError(`no texts for entry ${entry}`))
})

test('an unknown class is refused', () => {
  expect(() => textOf({ ...texts, entries: '0,1,2,;5,toxic,6' }, 0)).toThrow(RangeError)
})
