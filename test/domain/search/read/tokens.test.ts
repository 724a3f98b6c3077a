import { tokensOf, type Token } from '#domain/search/read/tokens'
import { tiny } from '../tiny'

/** A character as it is, a syllable as it sounds, a beginning with `…`. */
const shown = ({ character, sound, begins }: Token) =>
  begins !== '' ? `${begins}…` : character !== '' ? character : tiny.sounds.names[sound]

test.each([
  ['characters', '西瓜皮', '西 瓜 皮'],
  ['pinyin', 'xiguapi', 'xi gua pi'],
  ['pinyin with spaces', 'xi gua pi', 'xi gua pi'],
  ['characters and pinyin', '西guapi', '西 gua pi'],
  ['a syllable being typed', 'kouzh', 'kou zh…'],
  ['the first syllable being typed', 'zho', 'zho…'],
  ['initials', 'xgp', 'x… g… p…'],
  ['the reading with fewest syllables', 'xian', 'xian'],
  ['two syllables where one will not do', 'xianxin', 'xian xin'],
  ['finished syllables rather than one being typed', 'pinan', 'pin an'],
  ['letters that are no pinyin as a whole', 'xgua', 'x… g… u… a…'],
  ['ü typed as u', 'nue', 'nve'],
  ['ü typed as v', 'nve', 'nve'],
  ['letters that no syllable begins with', 'vvv', 'v… v… v…'],
  ['digits', '5纸', '5 纸'],
  ['nothing', '', ''],
])('%s: %s', (_about, text, tokens) => {
  expect(tokensOf(text, tiny.sounds).map(shown).join(' ')).toBe(tokens)
})

test('a character that nobody reads has no sound', () => {
  expect(tokensOf('鱻', tiny.sounds)).toEqual([{ character: '鱻', sound: 0, begins: '' }])
})
