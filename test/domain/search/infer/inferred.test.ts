import { inferredAnswer } from '#domain/search/infer/inferred'
import type { State } from '#domain/search/read/states'
import { tiny } from '../tiny'

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
