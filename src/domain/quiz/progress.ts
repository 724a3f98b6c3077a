import { binClasses, type BinClass } from '../waste-class'
import { isBinClass, type Question } from './question'

export interface ClassProgress {
  readonly answered: number
  readonly right: number
}

/** Right and wrong answers for each bin, kept on the phone. */
export type Progress = Readonly<Record<BinClass, ClassProgress>>

const untried: ClassProgress = { answered: 0, right: 0 }

export const noProgress: Progress = { recyclable: untried, hazardous: untried, food: untried, other: untried }

/** The progress after an answer; unchanged if the question is about none of the four bins. */
export function withAnswer(
  progress: Progress,
  { wasteClass }: Pick<Question, 'wasteClass'>,
  isRight: boolean,
): Progress {
  if (wasteClass === undefined || !isBinClass(wasteClass)) return progress
  const { answered, right } = progress[wasteClass]
  return { ...progress, [wasteClass]: { answered: answered + 1, right: right + Number(isRight) } }
}

export function hasTriedAll(progress: Progress): boolean {
  return binClasses.every((name) => progress[name].answered > 0)
}
