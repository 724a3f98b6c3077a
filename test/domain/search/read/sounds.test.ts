import { looseSpelling, readSounds } from '#domain/search/read/sounds'

const sounds = readSounds('ping瓶平|pin品|zhi纸')

test('a character sounds as its syllable', () => {
  expect(sounds.names[sounds.ofCode['平'.charCodeAt(0)] ?? -1]).toBe('ping')
  expect(sounds.ofCode['西'.charCodeAt(0)]).toBe(0)
})

test('a sound knows its first letter', () => {
  expect(sounds.firstLetter[sounds.idOf.get('zhi') ?? -1]).toBe('z'.charCodeAt(0))
})

test.each([
  ['zhi', 'zi'],
  ['chang', 'cang'],
  ['shan', 'sang'],
  ['lan', 'nan'],
  ['ping', 'pin'],
  ['deng', 'den'],
])('%s and %s are mixed up', (one, other) => {
  expect(looseSpelling(one)).toBe(looseSpelling(other))
})

test.each([
  ['pi', 'ping'],
  ['lv', 'nv'],
  ['zi', 'ci'],
  ['fa', 'hua'],
  ['dong', 'don'],
])('%s and %s are kept apart', (one, other) => {
  expect(looseSpelling(one)).not.toBe(looseSpelling(other))
})

test('sounds that are mixed up share a loose id', () => {
  const [ping, pin, zhi] = ['ping', 'pin', 'zhi'].map((name) => sounds.looseOf[sounds.idOf.get(name) ?? -1])
  expect(ping).toBe(pin)
  expect(zhi).not.toBe(pin)
})
