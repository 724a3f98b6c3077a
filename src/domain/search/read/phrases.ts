import { wordsOf } from '../../text'

/** The lists of words that questions are made of (src/content/inference/phrases.yaml). */
export const phraseLists = [
  ...(['verb', 'adverb', 'towards', 'ask', 'bin', 'binClass', 'beforeClass', 'orElse', 'particle'] as const),
  ...(['can', 'again', 'reuse', 'reuseEnd', 'closing', 'lead'] as const),
  ...(['number', 'roughly', 'more', 'size', 'measure', 'amount'] as const),
  ...(['ending', 'filler', 'also', 'and', 'binName'] as const),
] as const
export type PhraseList = (typeof phraseLists)[number]

/** How the words around a thing are found. */
export interface Phrases {
  /** What a question ends in; set aside one after another. */
  readonly tails: readonly RegExp[]
  /** How a question begins. */
  readonly lead: RegExp
  /** How much there is: 半个, 三大袋, 两三个, 一些. */
  readonly quantity: RegExp
  /** Words that name a bin and no thing: 有害垃圾. */
  readonly binName: RegExp
  /** What colloquial speech adds to a name without changing the thing, in characters and in pinyin. */
  readonly endings: readonly string[]
  /** The same within a name: 苹果的皮儿. */
  readonly filler: RegExp
  /** What parts several things, wherever it stands. */
  readonly also: RegExp
  /** What parts them only between names, because it stands in names too: 和. */
  readonly and: RegExp
}

type Groups = Readonly<Record<PhraseList, string>>

/** Reads a list a line: its name, a space and its words, each a piece of a regular expression, parted by `|`. */
export function readPhrases(lines: string): Phrases {
  const words = new Map(wordsOf(lines, '\n').map((line) => line.split(' ') as [string, string]))
  const groups = Object.fromEntries(phraseLists.map((list) => [list, `(?:${words.get(list) ?? nothing})`]))
  const lists = groups as Groups
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

/** A piece of an expression that fits nowhere. */
const nothing = '(?!)'

// Each repetition has an end: words that can be cut in two ways (投放, 垃圾分类) would else take exponential time.

function tailsOf(lists: Groups): RegExp[] {
  const { verb, adverb, towards, ask, bin, binClass, beforeClass, orElse, particle } = lists
  const { can, again, reuse, reuseEnd, closing } = lists
  // 谢谢, 在线等, 呀; but not the end of 什么.
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
