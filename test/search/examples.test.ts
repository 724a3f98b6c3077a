import { flatAnswers, search } from '#domain/search/search'
import { examples, nonsense, several } from './examples'
import { answersTo, firstAnswerTo, shipped } from './shipped'

test.each(examples)('%s: %s is %s, by %s', (_about, query, wasteClass, via) => {
  expect(firstAnswerTo(query)).toMatchObject({ wasteClass, via })
})

test.each(several)('%s asks for several things: %j', (query, classes) => {
  const things = search(shipped, query)
  expect(things.map(({ answers }) => answers[0]?.wasteClass)).toEqual(classes)
})

test('in one list the best answer of each thing comes before all others', () => {
  const things = search(shipped, '易拉罐、橘子皮')
  expect(
    flatAnswers(things)
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(['易拉罐', '橘子皮'])
  expect(flatAnswers(things)).toHaveLength(things.flatMap(({ answers }) => answers).length)
})

test.each([
  ['不锈钢猫碗', '不锈钢'],
  ['电动猫玩具', '电动'],
  ['沾油的报纸', '油污'],
  ['喝完的牛奶', '“牛奶”用完了'],
  ['口照', '读音'],
  ['xgp', '首字母'],
])('the answer to %s says in words that it is for %s', (query, words) => {
  expect(firstAnswerTo(query)?.reason).toContain(words)
})

test.each(nonsense)('%s names no thing: nothing, or not sure', (query) => {
  expect(answersTo(query).filter(({ certainty }) => certainty !== 'unsure')).toEqual([])
})
