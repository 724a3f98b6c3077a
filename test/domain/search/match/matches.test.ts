import { matchAnswers } from '#domain/search/match/matches'
import { tiny } from '../tiny'

const best = (text: string) => matchAnswers(tiny, { text, states: [] })[0]

test.each([
  ['the sounds, typed in letters', 'xiguapi', '西瓜皮', 'sound', 'likely'],
  ['a homophone', '西刮皮', '西瓜皮', 'sound', 'likely'],
  ['a name being typed', '玻璃', '玻璃瓶', 'part', 'unsure'],
  ['pinyin being typed', 'boli', '玻璃瓶', 'sound', 'unsure'],
  ['initials of something popular', 'kz', '口罩', 'initials', 'likely'],
  ['initials', 'blp', '玻璃瓶', 'initials', 'unsure'],
  ['a character too many', '玻璃的瓶', '玻璃瓶', 'typo', 'likely'],
  ['little in common', '西瓜霜含片皮', '西瓜皮', 'typo', 'unsure'],
])('%s: %s finds %s', (_about, text, name, via, certainty) => {
  expect(best(text)).toMatchObject({ name, via, certainty, reason: expect.stringContaining('。') })
})

test('an entry that several of its names bring up is answered once', () => {
  const names = matchAnswers(tiny, { text: '瓜皮', states: [] }).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('nothing typed, nothing found', () => {
  expect(matchAnswers(tiny, { text: '', states: [] })).toEqual([])
})
