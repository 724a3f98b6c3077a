import * as v from 'valibot'

export const words = v.pipe(v.string(), v.nonEmpty('says nothing'))

/** Words that a phone reads aloud to a child as they stand. */
export function spoken(most: number) {
  return v.pipe(
    words,
    v.check((text) => !/[a-zA-Z0-9()（）/]/.test(text), 'cannot be said aloud: no letters, digits, brackets'),
    v.check((text) => [...text].length <= most, `too long to be said to a child: at most ${most} characters`),
  )
}

/** What can hurt a child or poison water; its waste is an adult's to touch. */
const hazards = /电池|充电宝|药|灯管|玻璃|针|刀|尖|烫|油漆|杀虫|温度计|打火机/

/** Whether words that a child acts on begin with the adult wherever something dangerous is about. */
export function isSafeFor(spokenFirst: string, ...others: readonly string[]): boolean {
  return spokenFirst.startsWith('请大人') || ![spokenFirst, ...others].some((text) => hazards.test(text))
}
