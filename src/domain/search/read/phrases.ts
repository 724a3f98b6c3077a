import { recordOf } from '../../record-of'
import { wordsOf } from '../../text'

/** Names of the word lists that questions are made of (src/content/inference/phrases.yaml). */
export const phraseLists = [
  ...(['verb', 'adverb', 'towards', 'ask', 'bin', 'binClass', 'beforeClass', 'orElse', 'particle'] as const),
  ...(['can', 'again', 'reuse', 'reuseEnd', 'closing', 'lead'] as const),
  ...(['number', 'roughly', 'more', 'size', 'measure', 'amount'] as const),
  ...(['ending', 'filler', 'also', 'and', 'binName'] as const),
] as const
export type PhraseList = (typeof phraseLists)[number]

/** Expressions that find the words around a thing's name. */
export interface Phrases {
  /** Endings of a question, removed one after another. */
  readonly tails: readonly RegExp[]
  /** The beginning of a question. */
  readonly lead: RegExp
  /** An amount: 半个, 三大袋, 两三个, 一些. */
  readonly quantity: RegExp
  /** Matches words that name a bin and not a thing: 有害垃圾. */
  readonly binName: RegExp
  /**
   * Suffixes that colloquial speech adds to a name without changing its meaning, in characters and in pinyin.
   */
  readonly endings: readonly string[]
  /** Such additions within a name: 苹果的皮儿. */
  readonly filler: RegExp
  /** Separates several things wherever it occurs. */
  readonly also: RegExp
  /** Separates things only between complete names, because it also occurs within names: 和. */
  readonly and: RegExp
}

type Groups = Readonly<Record<PhraseList, string>>

/**
 * Parses one list per line: its name, a space and its words, each part of a regular expression, separated by
 * `|`.
 */
export function readPhrases(lines: string): Phrases {
  const words = new Map(wordsOf(lines, '\n').map((line) => line.split(' ') as [string, string]))
  const lists: Groups = recordOf(phraseLists, (list) => `(?:${words.get(list) ?? nothing})`)
  return {
    tails: tailsOf(lists),
    lead: new RegExp(`^${lists.lead}+(?=.{2})`),
    quantity: quantityOf(lists),
    binName: new RegExp(`^${lists.binName}$`),
    endings: wordsOf(words.get('ending') ?? '', '|'),
    filler: new RegExp(`(?!^)${lists.filler}`, 'g'),
    also: new RegExp(lists.also),
    and: new RegExp(lists.and),
  }
}

/** An expression that matches nothing. */
const nothing = '(?!)'

// Every repetition is bounded: words that can be split in two ways (投放, 垃圾分类) would otherwise take
// exponential time.

function tailsOf(lists: Groups): RegExp[] {
  const { verb, adverb, towards, ask, bin, binClass, beforeClass, orElse, particle } = lists
  const { can, again, reuse, reuseEnd, closing } = lists
  // 谢谢, 在线等, 呀; but not the last character of 什么.
  const close = `(?:${closing}|(?!么)${particle})+$`
  // 扔哪个桶, 属于什么垃圾, 应该怎么处理.
  const where = `${adverb}{0,4}${verb}?${towards}?${ask}(?:${verb}|${bin}|${adverb}){0,8}$`
  // 是可回收垃圾吗, 属于有害垃圾还是其他垃圾.
  const oneBin = `${binClass}${bin}{0,4}`
  const others = `(?:${orElse}${verb}?${oneBin}){0,3}`
  const which = `${adverb}{0,4}${verb}${beforeClass}?${bin}{0,3}${oneBin}${others}${particle}?$`
  // 能回收吗.
  const whether = `${can}${again}?(?:${reuse}|${verb}){1,4}(?:${bin}|${reuseEnd}){0,4}${particle}{0,3}$`
  return [close, where, which, whether, close].map((tail) => new RegExp(tail))
}

function quantityOf({ number, roughly, more, size, measure, amount }: Groups): RegExp {
  const counted = `${roughly}?(?:${number}|\\d)+${more}?${size}?${measure}儿?子?`
  return new RegExp(`^(?:${counted}|${amount})的?`)
}
