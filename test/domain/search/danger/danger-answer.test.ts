import { dangerAnswer } from '#domain/search/danger/danger-answer'
import { dangerous } from './tiny-dangers'

const dangerIn = (words: string) => dangerAnswer(dangerous, words)

test.each([
  ['手榴弹', 'name', 1],
  ['手雷', 'alias', 1],
  ['三个手雷扔哪', 'question', 0.97],
  ['甲弹', 'name', 1],
])('%s is written in the catalogue, and certain', (words, via, confidence) => {
  expect(dangerIn(words)).toMatchObject({ name: '手榴弹', via, confidence, certainty: 'certain' })
})

test('a danger that is said to be in a state is not the one that is written: likely only', () => {
  expect(dangerIn('用过的手雷')).toMatchObject({ name: '手榴弹', certainty: 'likely', confidence: 0.95 })
})

test('of the names in a sentence the longest is said', () => {
  expect(dangerIn('爷爷的手榴弹壳在这')?.reason).toBe('您的话里提到了“手榴弹壳”。')
  expect(dangerIn('爷爷的手榴弹在这')).toMatchObject({
    name: '手榴弹',
    certainty: 'likely',
    via: 'part',
    reason: '您的话里提到了“手榴弹”。',
  })
})

test('spaces and marks in a name do not hide it', () => {
  expect(dangerIn('手、榴 弹')).toMatchObject({ name: '手榴弹', certainty: 'certain' })
})

test('words of other places are ours also inside a sentence', () => {
  expect(dangerIn('爷爷的甲弹在这')).toMatchObject({ name: '手榴弹', certainty: 'likely' })
})

test('a danger in the name of something ordinary is none', () => {
  expect(dangerIn('火药味薯片')).toBeUndefined()
  expect(dangerIn('一箱火药味薯片买来的')).toBeUndefined()
  expect(dangerIn('玩具手榴弹')).toBeUndefined()
})

test('a danger beside the name of something ordinary is one', () => {
  expect(dangerIn('火药味薯片里有火药')).toMatchObject({ name: '火药', certainty: 'likely' })
  expect(dangerIn('手机旁边的手雷在响')).toMatchObject({ name: '手榴弹' })
})

test('what is described as dangers are gets the first of its group, and we say that it may be one', () => {
  expect(dangerIn('奇怪的水流出来')).toMatchObject({
    name: '不明液体',
    certainty: 'likely',
    confidence: 0.95,
    reason: '听起来可能有危险，没弄清以前就当它危险。',
    danger: { call: ['12345', '119'] },
  })
})

test('what sounds like a danger is taken for it', () => {
  expect(dangerIn('shouliudan')).toMatchObject({ name: '手榴弹', via: 'sound', confidence: 0.93 })
})

test.each(['打火机', '手机', '弹', '纸箱', '手雷形状的打火机'])('%s is no danger', (words) => {
  expect(dangerIn(words)).toBeUndefined()
})
