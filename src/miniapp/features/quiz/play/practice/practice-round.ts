import { practiceQuestions } from '#content/built/practice-questions'
import type { CityPack } from '#domain/city-pack'
import { optionOrder } from '#domain/quiz/draw'
import { drawItemQuestions, drawPractice, type PracticeWish } from '#domain/quiz/practice'
import type { Question } from '#domain/quiz/question'
import { shuffled, randomFrom } from '#domain/quiz/random'
import { entryCount, popularEntries } from '#domain/search/entries'
import { binClasses, type BinClass } from '#domain/waste-class'
import { catalogue } from '../../../../app-state/catalogue'
import type { AnsweredQuestion } from '../../mistake-store'
import { summaryIn } from '../things'
import { classReasons } from './class-reasons'

export type { PracticeWish }

/** A question as shown in practice, with the class that it teaches. */
export interface PracticeQuestion extends AnsweredQuestion {
  readonly wasteClass?: Question['wasteClass']
}

const roundLength = 10

/** Ten questions for the wish: written questions, filled up with questions about things of the catalogue. */
export function practiceRound(wish: PracticeWish, city: CityPack, seed: string): PracticeQuestion[] {
  const mayAskThings = wish.topic === undefined || wish.topic === 'classes'
  const written = drawPractice(practiceQuestions, wish, mayAskThings ? roundLength / 2 : roundLength, seed)
  const things = mayAskThings ? thingsFor(wish, city, roundLength - written.length, seed) : []
  return shuffled([...written, ...things], randomFrom(seed)).map((question) => shown(question, seed))
}

function thingsFor(
  { wasteClass, age }: PracticeWish,
  city: CityPack,
  count: number,
  seed: string,
): Question[] {
  const classes = binClasses.filter((one) => wasteClass === undefined || one === wasteClass)
  const index = catalogue()
  const summaryOf = (entry: number) => summaryIn(city, entry)
  const all = Array.from({ length: entryCount(index) }, (_, entry) => entry)
  return drawItemQuestions(
    {
      entries: age === 'child' ? popularEntries(index) : all,
      summaryOf,
      textOf: (entry) => classReasons[summaryOf(entry).wasteClass as BinClass],
    },
    classes,
    count,
    seed,
  )
}

/** Shuffles the options, because in the question bank the right one is usually first. */
function shown(question: Question, seed: string): PracticeQuestion {
  const order = optionOrder(question, seed)
  const { kind, ask, read, picture, options, right, why, sources, wasteClass } = question
  return {
    kind,
    ask,
    read,
    picture,
    options: order.map((at) => options[at] ?? ''),
    right: order.indexOf(right),
    why,
    sources,
    wasteClass,
  }
}
