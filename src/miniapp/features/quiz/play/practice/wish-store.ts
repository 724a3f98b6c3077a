import type { Age, Topic } from '#domain/quiz/question'
import type { BinClass } from '#domain/waste-class'
import { StoredValue } from '../../../../app-state/value'

export const anything = 'any'

/** The form as it was filled in last: a child who plays on this phone plays again. */
export interface WishChoice {
  readonly age: Age
  readonly topic: Topic | typeof anything
  readonly bin: BinClass | typeof anything
}

export const lastWish = new StoredValue<WishChoice>({
  key: 'quiz-wish',
  version: 1,
  empty: { age: 'adult', topic: anything, bin: anything },
})
