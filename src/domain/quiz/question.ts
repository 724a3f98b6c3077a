import { type BinClass, binClasses, binClassNames, type WasteClass } from '../waste-class'

/** `bin`: which bin a thing goes into; `pick`: which thing goes into a bin; `judge`: right or wrong. */
export const questionKinds = ['choice', 'judge', 'bin', 'pick'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** child: 5 to 7; pupil: 8 to 14; adult. */
export const ages = ['child', 'pupil', 'adult'] as const
export type Age = (typeof ages)[number]

/**
 * Difficulty. 1: for children who cannot read yet; 2: ordinary; 3: needs knowledge of law, numbers or
 * technology.
 */
export const levels = [1, 2, 3] as const
export type Level = (typeof levels)[number]

const levelsOf: Readonly<Record<Age, readonly Level[]>> = { child: [1], pupil: [1, 2], adult: [2, 3] }

export const topics = [
  'classes',
  'preparation',
  'reasons',
  'contested',
  'standard',
  'recycling',
  'local',
] as const
export type Topic = (typeof topics)[number]

/** A question with its answer, as in the question banks. Source: src/content/questions. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly topic: Topic
  readonly level: Level
  readonly ask: string
  /** Text to read aloud to a child, if different from `ask`. */
  readonly read?: string
  /** One emoji. */
  readonly picture?: string
  /** The right option first; but `bin` always has the four bins and `judge` 对 and 错, in this order. */
  readonly options: readonly string[]
  /** Index of the right option in `options`. */
  readonly right: number
  readonly why: string
  /** Full titles of the sources. */
  readonly sources: readonly string[]
  /** The class that the question teaches; for `bin` and `pick`. */
  readonly wasteClass?: WasteClass
}

/** The options of every `bin` question, in the standard's order. */
export const binOptions: readonly string[] = binClasses.map((name) => binClassNames[name])

/** The options of every `judge` question. */
export const judgeOptions: readonly string[] = ['对', '错']

export function isBinClass(wasteClass: WasteClass): wasteClass is BinClass {
  return (binClasses as readonly WasteClass[]).includes(wasteClass)
}

export function isForAge({ level }: Pick<Question, 'level'>, age: Age): boolean {
  return levelsOf[age].includes(level)
}
