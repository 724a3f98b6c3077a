import { inferByRules, ruleClassOf, type Ending } from '#domain/search/infer/by-rules'
import { readRules } from '#domain/search/infer/rules'
import { scores } from '#domain/search/scores'
import type { SubClass, WasteClass } from '#domain/waste-class'
import { tiny, tinyData } from '../tiny'

test.each([
  ['how the name ends', '哈密瓜皮', 'food', '“皮”：容易腐烂。'],
  ['the material, where only the shape is known', '塑料花架', 'recyclable', '“塑料”：塑料可以回收。'],
  ['the material alone', '塑料不知名', 'recyclable', '“塑料”：塑料可以回收。'],
  ['electricity', '电动花架', 'appliance', '“电动”：带电。'],
  ['being used once', '一次性桶', 'other', '“一次性”：用一次就扔。'],
  ['no use for once where it is food', '一次性菜叶', 'food', '“菜叶”：容易腐烂。'],
  ['poison in a vessel', '农药桶', 'hazardous', '“农药”：有毒。'],
  ['no poison where there is no vessel', '农药架', 'recyclable', '“架”：多是金属的。'],
  ['what a thing is, whatever it is made of', '塑料菜叶', 'food', '“菜叶”：容易腐烂。'],
])('%s decides: %s', (_about, text, wasteClass, reason) => {
  expect(inferByRules(text, tiny.rules(), tiny.scores)).toMatchObject({ wasteClass, reason })
})

test('of what no rule knows, nothing is said', () => {
  expect(inferByRules('不知名', tiny.rules(), tiny.scores)).toBeUndefined()
})

test('a name of the catalogue at the end is surer than a rule', () => {
  const rule = { role: 'head', wasteClass: 'recyclable', subClass: 'glass', says: '像玻璃瓶。' } as const
  const inference = inferByRules('墨绿玻璃瓶', tiny.rules(), tiny.scores, {
    word: '玻璃瓶',
    rule,
    known: true,
  })
  expect(inference).toMatchObject({ subClass: 'glass', reason: '像玻璃瓶。' })
  expect(inference?.confidence).toBeGreaterThan(
    inferByRules('墨绿玻璃瓶', tiny.rules(), tiny.scores)?.confidence ?? 1,
  )
})

const sure = (text: string, known?: Ending) => inferByRules(text, tiny.rules(), scores, known)?.confidence

test.each([
  ['a word in front that decides', '塑料花架', scores.frontDecides],
  ['the end, of what is so whatever it is made of', '哈密瓜皮', scores.headEnding],
  ['the end, of what depends on its material', '花架', scores.shapeEnding],
  ['the material alone', '塑料不知名', scores.materialOnly],
])('%s is as sure as its score: %s', (_about, text, confidence) => {
  expect(sure(text)).toBe(confidence)
})

const ending = (word: string, wasteClass: WasteClass, subClass?: SubClass): Ending => ({
  word,
  known: true,
  rule: { role: 'head', wasteClass, subClass, says: '像它。' },
})

test('a name at the end is surer the longer it is, up to a point', () => {
  expect(sure('大花瓶', ending('花瓶', 'recyclable', 'glass'))).toBeCloseTo(scores.knownEnding + 2 * 0.02, 6)
  expect(sure('大一二三四五六七', ending('一二三四五六七', 'food'))).toBeCloseTo(scores.knownEnding + 0.1, 6)
})

test('of a rule and a name at the end the longer one speaks', () => {
  const rules = readRules('head|food|是菜叶。|白菜叶')
  const shorter = ending('菜叶', 'other')
  expect(inferByRules('大白菜叶', rules, scores, shorter)?.wasteClass).toBe('food')
  expect(inferByRules('大菜叶', rules, scores, shorter)?.wasteClass).toBe('other')
})

test.each([
  ['electricity', '电动', ending('毯', 'other'), 'appliance'],
  ['electricity', '电动', ending('毯', 'recyclable', 'plastic'), 'appliance'],
  ['electricity', '电动', ending('毯', 'food'), 'food'],
  ['use for once', '一次性', ending('毯', 'recyclable', 'textile'), 'other'],
  ['use for once', '一次性', ending('毯', 'food'), 'food'],
  ['material', '塑料', ending('盆', 'recyclable', 'metal'), 'recyclable.plastic'],
  ['material', '塑料', ending('盆', 'recyclable', 'glass'), 'recyclable.plastic'],
  ['material', '塑料', ending('书', 'recyclable', 'paper'), 'recyclable.paper'],
  ['material', '塑料', ending('药', 'hazardous', 'chemical'), 'hazardous.chemical'],
  ['material', '塑料', ending('笔', 'other'), 'recyclable.plastic'],
  ['material', '塑料', ending('架', 'other'), 'other'],
  ['cloth', '棉布', ending('笔', 'other'), 'other'],
  ['poison', '农药', ending('桶', 'recyclable', 'plastic'), 'hazardous.chemical'],
  ['poison', '农药', ending('书', 'recyclable', 'paper'), 'recyclable.paper'],
])('%s before the name of a thing: %s %j is %s', (_about, front, known, kind) => {
  const rules = readRules(`${tinyData.rules}\nmaterial|recyclable.textile|织物可以回收。|棉布`)
  const { wasteClass, subClass } = inferByRules(`${front}${known.word}`, rules, scores, known) ?? {}
  expect([wasteClass, subClass].filter(Boolean).join('.')).toBe(kind)
})

test('of several materials without an end the last speaks', () => {
  expect(inferByRules('农药塑料什么', tiny.rules(), scores)?.reason).toBe('“塑料”：塑料可以回收。')
})

test('the rules alone say a class, or nothing', () => {
  expect(ruleClassOf('哈密瓜皮', tiny.rules())).toBe('food')
  expect(ruleClassOf('不知名', tiny.rules())).toBeUndefined()
})
