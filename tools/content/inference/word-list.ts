import * as v from 'valibot'
import { isExpression, noExpression } from '../expression'

/**
 * Words parted by 、. A word is plain, but for a ? behind a character that may be missing, or a regular expression. None
 * may be empty, stand twice or be found by an earlier one already.
 */
export const wordList = v.pipe(
  v.string('write words, parted by 、'),
  v.transform((text) => text.split('、')),
  v.rawCheck(({ dataset, addIssue }) => {
    for (const message of dataset.typed ? faultsOf(dataset.value) : []) addIssue({ message })
  }),
)

/** Every way to write a plain word: with its characters before a ? and without. Undefined for an expression. */
export function spellingsOf(word: string): string[] | undefined {
  if (!/^(?:[\p{Script=Han}a-z]\??)+$/u.test(word)) return undefined
  const characters = word.match(/.\??/gu) ?? []
  return characters.reduce<string[]>(
    (texts, character) => [
      ...texts.map((text) => text + character.charAt(0)),
      ...(character.endsWith('?') ? texts : []),
    ],
    [''],
  )
}

function faultsOf(words: readonly string[]): string[] {
  const broken = words.filter((word) => !isExpression(word))
  if (broken.length > 0) return broken.map((word) => `"${word}" ${noExpression}`)
  return words.flatMap((word, at) => {
    if (fits(word, ''))
      return [word === '' ? 'there is an empty word' : `"${word}" fits where nothing is said`]
    const earlier = words.slice(0, at).find((other) => saysAll(other, word))
    if (earlier === word) return [`"${word}" stands twice`]
    return earlier === undefined ? [] : [`"${word}" is never looked for: "${earlier}" finds it before`]
  })
}

/** Whether a word fits all that another may be. */
function saysAll(word: string, other: string): boolean {
  return word === other || (spellingsOf(other)?.every((text) => fits(word, text)) ?? false)
}

function fits(word: string, text: string): boolean {
  return new RegExp(`^(?:${word})$`).test(text)
}

/** Examples parted by 、; none where none are given. */
export const examples = v.optional(
  v.pipe(
    v.string('give examples, parted by 、'),
    v.transform((text) => (text === '' ? [] : text.split('、'))),
  ),
  '',
)
