import type { Answer } from '#domain/search/answer'
import { weighDangers } from '#domain/search/danger/danger-among'
import { dangerous } from './tiny-dangers'

const ordinary = (confidence: number): Answer => ({
  name: '挂钩',
  entry: 900,
  wasteClass: 'recyclable',
  subClass: 'metal',
  confidence,
  certainty: confidence >= 0.62 ? 'likely' : 'unsure',
  via: 'typo',
  reason: undefined,
})
const danger = (confidence: number, via: Answer['via'] = 'typo'): Answer => ({
  ...ordinary(confidence),
  name: '炸弹',
  entry: 0,
  wasteClass: 'special',
  via,
  danger: { call: ['110'], first: '别碰！' },
})
const weighed = (words: string, ...answers: Answer[]) =>
  weighDangers(dangerous, words, answers).map(({ name }) => name)

test('ordinary answers stay as they are', () => {
  expect(weighed('挂沟', ordinary(0.7))).toEqual(['挂钩'])
})

test('a danger nearly as like the words as anything stands alone', () => {
  expect(weighed('炸单', ordinary(0.8), danger(0.72))).toEqual(['炸弹'])
})

test('a danger that is much less like the words, or not like them, is left out', () => {
  expect(weighed('挂沟', ordinary(0.9), danger(0.72))).toEqual(['挂钩'])
  expect(weighed('挂沟', ordinary(0.5), danger(0.5))).toEqual(['挂钩'])
})

test('beside words that only sound like a danger it is left out', () => {
  expect(weighed('玩具炸弹', danger(0.8), ordinary(0.5))).toEqual(['挂钩'])
})

test('by initials a danger comes first, unless something else is likely', () => {
  expect(weighed('zd', danger(0.55, 'initials'))).toEqual(['炸弹'])
  expect(weighed('zd', ordinary(0.56), danger(0.55, 'initials'))).toEqual(['炸弹', '挂钩'])
  expect(weighed('zd', ordinary(0.65), danger(0.55, 'initials'))).toEqual(['挂钩'])
})
