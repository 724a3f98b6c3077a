import * as v from 'valibot'
import { isExpression, noExpression } from '../expression'

/**
 * Words separated by 、. Each is either plain, with a ? after an optional character, or a regular expression.
 * None may be empty, repeated or already matched by an earlier one.
 */
export const wordList = v.pipe(
  v.string('write words, parted by 、'),
  v.transform((text) => text.split('、')),
  v.rawCheck(({ dataset, addIssue }) => {
    for (const message of dataset.typed ? faultsOf(dataset.value) : []) addIssue({ message })
  }),
)

/** All spellings of a plain word, with and without its optional characters. Undefined for an expression. */
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

/** Whether a word matches every spelling of another. */
function saysAll(word: string, other: string): boolean {
  return word === other || (spellingsOf(other)?.every((text) => fits(word, text)) ?? false)
}

function fits(word: string, text: string): boolean {
  return new RegExp(`^(?:${word})$`).test(text)
}

/** Examples separated by 、; optional. */
export const examples = v.optional(
  v.pipe(
    v.string('give examples, parted by 、'),
    v.transform((text) => (text === '' ? [] : text.split('、'))),
  ),
  '',
)
