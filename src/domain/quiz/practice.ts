import type { AnswerText } from '../search/answer-texts'
import type { EntrySummary } from '../search/entries'
import type { BinClass, WasteClass } from '../waste-class'
import { binClasses } from '../waste-class'
import { binOptions, isBinClass, isForAge, type Age, type Question, type Topic } from './question'
import { randomFrom, shuffled } from './random'

/** What somebody wants to practise; an omitted field is not restricted. */
export interface PracticeWish {
  readonly wasteClass?: WasteClass
  readonly topic?: Topic
  readonly age?: Age
}

/** Matching questions in random order; fewer than `count` if the bank has no more. */
export function drawPractice(
  bank: readonly Question[],
  { wasteClass, topic, age }: PracticeWish,
  count: number,
  seed: string,
): Question[] {
  const fitting = bank.filter(
    (question) =>
      (wasteClass === undefined || question.wasteClass === wasteClass) &&
      (topic === undefined || question.topic === topic) &&
      (age === undefined || isForAge(question, age)),
  )
  return shuffled(fitting, randomFrom(seed)).slice(0, count)
}

/** Access to the catalogue that the search loaded; entries are numbers. */
export interface ItemCatalogue {
  /** Entries that may be drawn: all of them, or for children the most popular. */
  readonly entries: readonly number[]
  summaryOf(entry: number): Pick<EntrySummary, 'name' | 'wasteClass' | 'contested'>
  textOf(entry: number): Pick<AnswerText, 'why' | 'sources'>
}

export interface Item {
  readonly entry: number
  readonly name: string
  readonly wasteClass: BinClass
}

/**
 * Things that clearly belong in one bin, spread evenly over the classes, in random order. Fewer than `count`
 * if the catalogue has no more.
 */
export function drawItems(
  { entries, summaryOf }: Omit<ItemCatalogue, 'textOf'>,
  classes: readonly BinClass[],
  count: number,
  seed: string,
): Item[] {
  const random = randomFrom(seed)
  const wanted = new Map<BinClass, number>()
  const turns = shuffled(classes, random)
  for (let turn = 0; turn < count && turns.length > 0; turn++) {
    const wasteClass = turns[turn % turns.length]!
    wanted.set(wasteClass, (wanted.get(wasteClass) ?? 0) + 1)
  }
  const items: Item[] = []
  for (const entry of shuffled(entries, random)) {
    if (items.length === count) break
    const { name, wasteClass, contested } = summaryOf(entry)
    if (contested || !isBinClass(wasteClass) || !wanted.get(wasteClass)) continue
    wanted.set(wasteClass, wanted.get(wasteClass)! - 1)
    items.push({ entry, name, wasteClass })
  }
  return shuffled(items, random)
}

/** Questions "Which bin does it go into?" about things of the catalogue. */
export function drawItemQuestions(
  catalogue: ItemCatalogue,
  classes: readonly BinClass[],
  count: number,
  seed: string,
): Question[] {
  return drawItems(catalogue, classes, count, seed).map(({ entry, name, wasteClass }) => ({
    id: `item-${name}`,
    kind: 'bin',
    topic: 'classes',
    level: 2,
    ask: `“${name}”应该放进哪个桶？`,
    options: binOptions,
    right: binClasses.indexOf(wasteClass),
    ...pickText(catalogue, entry),
    wasteClass,
  }))
}

function pickText({ textOf }: ItemCatalogue, entry: number) {
  const { why, sources } = textOf(entry)
  return { why, sources }
}
