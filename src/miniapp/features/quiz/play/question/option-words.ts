import type { CityPack } from '#domain/city-pack'
import { binOptions, type QuestionKind } from '#domain/quiz/question'
import { binClasses, type BinClass } from '#domain/waste-class'

interface Asked {
  readonly kind: QuestionKind
  readonly options: readonly string[]
}

/** The bin that an option stands for; undefined if the options are not bins. */
export function binOf(kind: QuestionKind, option: string): BinClass | undefined {
  return kind === 'bin' ? binClasses[binOptions.indexOf(option)] : undefined
}

/** The text of an option. Questions use the national standard's names; a city may name its bins otherwise. */
export function optionWords(kind: QuestionKind, option: string, { classes }: CityPack): string {
  const bin = binOf(kind, option)
  return bin === undefined ? option : classes[bin].name
}

/** The right answer in words that make sense without the other options. */
export function answerWords({ kind, options }: Asked, right: number, city: CityPack): string {
  if (kind === 'judge') return right === 0 ? '这句话是对的' : '这句话不对'
  return optionWords(kind, options[right] ?? '', city)
}
