import { heardDanger } from '#domain/search/danger/heard-danger'
import { shipped } from './shipped'

const heard = (text: string) => heardDanger(shipped, text)?.name

test.each([
  ['pinyin', 'jieziqi', '遗弃化学武器'],
  ['pinyin of two syllables', 'zhadan', '炸弹'],
  ['a homophone', '介子气', '遗弃化学武器'],
  ['sounds mixed up', 'zadan', undefined],
  ['characters and pinyin', '手liu弹', '手榴弹'],
  ['a long name inside a sentence', '听说有化雪武器埋着', '遗弃化学武器'],
  ['a short name inside another word', '金属纳米', undefined],
  ['two syllables that share no character', '扎但', undefined],
])('%s', (_about, text, name) => {
  expect(heard(text)).toBe(name)
})

test('what was only heard is never certain', () => {
  expect(heardDanger(shipped, 'jieziqi')).toMatchObject({ certainty: 'likely', via: 'sound' })
})
