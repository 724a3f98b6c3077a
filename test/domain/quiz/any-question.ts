import fc from 'fast-check'
import { binOptions, judgeOptions, levels, topics, type Question } from '#domain/quiz/question'
import { binClasses } from '#domain/waste-class'

/** A question of any kind; what is given stands as it is. */
export function question(given: Partial<Question> = {}): Question {
  return {
    id: 'prep-milk-carton',
    kind: 'choice',
    topic: 'preparation',
    level: 2,
    ask: '喝完的牛奶盒，投放前先做什么？',
    options: ['倒空、压扁', '撕碎再扔', '装水再扔', '直接扔'],
    right: 0,
    why: '剩奶会弄脏别的纸。',
    sources: ['GB/T 19095-2019'],
    ...given,
  }
}

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 })

const answer = fc.oneof(
  fc.record({ kind: fc.constantFrom('choice' as const, 'pick' as const), options: words }),
  fc.record({ kind: fc.constant('judge' as const), options: fc.constant(judgeOptions), right: fc.nat(1) }),
  fc.record({ kind: fc.constant('bin' as const), options: fc.constant(binOptions), right: fc.nat(3) }),
)

export const anyQuestion = fc
  .record({
    id: fc.uuid(),
    topic: fc.constantFrom(...topics),
    level: fc.constantFrom(...levels),
    wasteClass: fc.option(fc.constantFrom(...binClasses), { nil: undefined }),
    answer,
  })
  .map(({ answer: own, ...rest }) => question({ ...rest, ...own }))

export const anyBank = (constraints: { minLength?: number; maxLength?: number } = {}) =>
  fc.uniqueArray(anyQuestion, { ...constraints, selector: ({ id }) => id })

/** The local day so many days after 1970-01-01. */
export function dayAt(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}
