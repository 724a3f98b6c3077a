import { loadSearchIndex } from '#domain/search/index/load'
import { inferredAnswer } from '#domain/search/infer/inferred'
import type { State } from '#domain/search/read/states'
import { scores } from '#domain/search/scores'
import { dangerous } from '../danger/tiny-dangers'
import { tiny, tinyData } from '../tiny'

const inferred = (text: string, states: readonly State[] = []) => inferredAnswer(tiny, { text, states })

test('a thing that is not in the catalogue gets its class with a reason, and never as certain', () => {
  expect(inferred('哈密瓜皮')).toMatchObject({
    name: '哈密瓜皮',
    entry: undefined,
    wasteClass: 'food',
    certainty: 'likely',
    via: 'inferred',
    reason: '“瓜皮”这样投放，它多半也一样。',
  })
})

test('what is soiled can no longer be recycled', () => {
  expect(inferred('塑料花架')?.wasteClass).toBe('recyclable')
  expect(inferred('塑料花架', ['soiled'])).toMatchObject({ wasteClass: 'other', subClass: undefined })
})

test('where the rules are silent, names alike give no more than a hint', () => {
  expect(inferred('不知名')).toMatchObject({ certainty: 'unsure', reason: '名称里的字和这一类东西最像。' })
})

test.each(['皮', '5号', 'xl皮'])('a single character says too little: %s', (text) => {
  expect(inferred(text)).toMatchObject({ certainty: 'unsure' })
})

test('letters alone say nothing of what a thing is', () => {
  expect(inferred('abc')).toBeUndefined()
})

/** What the learnt model says, `0` to `8` for the classes and a weight for each piece, and what rules say. */
const inferredBy = (model: string, rules: string, text: string, states: readonly State[] = []) => {
  const index = loadSearchIndex({
    ...tinyData,
    names: '口罩',
    kinds: '6',
    readings: '',
    popular: '',
    model,
    rules,
  })
  return inferredAnswer(index, { text, states })
}

/** Weights so high that the model is all but certain, so low that it is not, and none. */
const [certainly, hardly] = ['_', 'R']
const rule = 'shape|recyclable.plastic|多是塑料的。|桶'

test('rules and model that agree are at least as sure as the model', () => {
  const agreed = inferredBy(`$桶 0${certainly}`, rule, '大花桶')
  expect(agreed).toMatchObject({
    wasteClass: 'recyclable',
    subClass: 'plastic',
    reason: '“桶”：多是塑料的。',
  })
  expect(agreed?.confidence).toBeCloseTo(scores.agreed + 0.9 * scores.agreedChance, 1)
  expect(inferredBy('$桶 0T', rule, '大花桶')?.confidence).toBeCloseTo(scores.shapeEnding, 6)
})

test('a rule that the model disputes is believed less', () => {
  expect(inferredBy(`$桶 2${hardly}`, rule, '大花桶')).toMatchObject({
    wasteClass: 'recyclable',
    confidence: scores.shapeEnding * scores.ruleDisputed,
    certainty: 'unsure',
  })
})

test('a model that is surer than the rule is believed, more if it knows characters side by side', () => {
  const alone = inferredBy(`$桶 2${certainly}`, rule, '大花桶')
  const known = inferredBy(`$桶 2${certainly}\n花桶 2${certainly}`, rule, '大花桶')
  expect(alone).toMatchObject({ wasteClass: 'food', subClass: undefined })
  expect(alone?.confidence).toBeLessThanOrEqual(scores.guessNoPair)
  expect(known?.confidence).toBeGreaterThan(scores.guessNoPair)
  expect(known?.confidence).toBeLessThanOrEqual(scores.guessKnownPair)
})

test.each([
  ['one character', '桶', scores.mostOfOne],
  ['one character behind letters', 'xl桶', scores.mostOfOne],
  ['two characters', '花桶', scores.mostOfTwo],
  ['three characters', '大花桶', 0.78],
])('of %s one may be so sure: %s', (_about, text, confidence) => {
  expect(inferredBy('$桶 0T', 'head|recyclable.plastic|是桶。|桶', text)?.confidence).toBe(confidence)
})

test('what is soiled is never as sure, and only of what dirt spoils', () => {
  const index = 'head|recyclable.plastic|是桶。|桶'
  const clean = inferredBy(`$桶 0${certainly}`, index, '大花桶')
  const soiled = inferredBy(`$桶 0${certainly}`, index, '大花桶', ['soiled'])
  expect(clean?.confidence).toBeGreaterThan(scores.mostOfSoiled)
  expect(soiled).toMatchObject({
    wasteClass: 'other',
    confidence: scores.mostOfSoiled,
    reason: expect.stringContaining('油污'),
  })
  expect(inferredBy('', index.replace('plastic', 'glass'), '大花桶', ['soiled'])?.wasteClass).toBe(
    'recyclable',
  )
})

test('a danger at the end of a name says nothing of it', () => {
  expect(inferredAnswer(dangerous, { text: '自制手雷', states: [] })?.reason).not.toContain('手雷')
  expect(inferredAnswer(dangerous, { text: '翻盖手机', states: [] })?.reason).toBe(
    '“手机”这样投放，它多半也一样。',
  )
})

test('the longest name at the end speaks, of two characters at least', () => {
  expect(inferred('破牛奶盒')?.reason).toContain('“牛奶盒”')
  expect(inferredAnswer(dangerous, { text: '坏的弹', states: [] })?.reason).not.toContain('“弹”这样')
})
