import type { Age, Topic } from '#domain/quiz/question'
import type { BinClass } from '#domain/waste-class'
import { StoredValue } from '../../../../app-state/value'

export const anything = 'any'

/** The form's last values, stored because the same child usually plays on this phone again. */
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
