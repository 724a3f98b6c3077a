import * as v from 'valibot'

export const words = v.pipe(v.string(), v.nonEmpty('says nothing'))

/** A text that a phone can read aloud to a child unchanged. */
export function spoken(most: number) {
  return v.pipe(
    words,
    v.check((text) => !/[a-zA-Z0-9()（）/]/.test(text), 'cannot be said aloud: no letters, digits, brackets'),
    v.check((text) => [...text].length <= most, `too long to be said to a child: at most ${most} characters`),
  )
}

/** Things that can hurt a child or pollute water; only adults may touch them as waste. */
const hazards = /电池|充电宝|药|灯管|玻璃|针|刀|尖|烫|油漆|杀虫|温度计|打火机/

/**
 * Whether instructions for a child begin by calling an adult (请大人) if they mention something dangerous.
 */
export function isSafeFor(spokenFirst: string, ...others: readonly string[]): boolean {
  return spokenFirst.startsWith('请大人') || ![spokenFirst, ...others].some((text) => hazards.test(text))
}
