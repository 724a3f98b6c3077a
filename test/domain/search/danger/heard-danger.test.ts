import { heardDanger } from '#domain/search/danger/heard-danger'
import { dangerous } from './tiny-dangers'

const heard = (text: string) => heardDanger(dangerous, text)?.name

test.each([
  ['pinyin', 'shouliudan', '手榴弹'],
  ['pinyin of two syllables', 'huoyao', '火药'],
  ['a homophone', '首榴弹', '手榴弹'],
  ['characters and pinyin', '手liu弹', '手榴弹'],
  ['one sound of three mixed up', 'souliudan', '手榴弹'],
  ['a name of four characters inside a sentence', '听说bumingye体在这', '不明液体'],
  ['two sounds of three mixed up', 'souniudan', undefined],
  ['a sound of two mixed up', '手nei', undefined],
  ['a short name inside a sentence', '这里有首榴弹', undefined],
  ['a name that goes on behind the words', '首榴', undefined],
  ['syllables of which none is written', '首流蛋', undefined],
  ['an ordinary thing', 'dahuoji', undefined],
  ['initials', 'sld', undefined],
])('%s: %s', (_about, text, name) => {
  expect(heard(text)).toBe(name)
})

test('what was only heard is likely, and we say what it sounds like', () => {
  expect(heardDanger(dangerous, '首雷')).toMatchObject({
    certainty: 'likely',
    via: 'sound',
    reason: '听起来像“手雷”，先当它危险。',
  })
})
