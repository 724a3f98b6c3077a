import { inferByRules } from '#domain/search/infer/by-rules'
import { tiny } from '../tiny'

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
