import { isWasteClass, type SubClass, type WasteClass } from '../../waste-class'
import { wordsOf } from '../../text'

/** The state a thing is said to be in, as far as it changes the answer (src/content/inference/states.yaml). */
export const stateNames = ['soiled', 'emptied', 'clean', 'plain'] as const
export type State = (typeof stateNames)[number]

/** What a class and, where it has any, a sub-class say of a thing. */
interface Kind {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
}

export interface States {
  /** Where the words for each state are found, in front of the thing and behind it. */
  readonly words: readonly { readonly state: State; readonly found: RegExp }[]
  /** What dirt spoils, and what becomes of it. Metal and glass can be washed. */
  readonly soiled: { readonly of: readonly string[]; readonly becomes: Kind & { readonly reason: string } }
  /** What is eaten, drunk or used up, and how the package is named that it leaves. Lamps and batteries leave none. */
  readonly emptied: { readonly of: readonly string[]; readonly leaves: readonly string[] }
}

/**
 * Reads a state a line, parted by spaces: its name; the words in front and those behind, each a piece of a regular
 * expression, parted by `|`; of which classes it changes the answer, joined by `+`; the class they become or the words
 * for their package, joined by `+`; and the reason.
 */
export function readStates(lines: string): States {
  const rows = wordsOf(lines, '\n').map((line) => line.split(' '))
  const [, , , spoiled = '', becomes = '', reason = ''] = rows.find(([state]) => state === 'soiled') ?? []
  const [, , , usedUp = '', leaves = ''] = rows.find(([state]) => state === 'emptied') ?? []
  return {
    words: rows.flatMap(([state, before, behind]) => [
      { state: state as State, found: new RegExp(`^(?:${before})(?=.)`) },
      { state: state as State, found: new RegExp(`(?:${behind})$`) },
    ]),
    soiled: {
      of: wordsOf(spoiled, '+'),
      becomes: { wasteClass: isWasteClass(becomes) ? becomes : 'other', subClass: undefined, reason },
    },
    emptied: { of: wordsOf(usedUp, '+'), leaves: wordsOf(leaves, '+') },
  }
}

export interface StateRead {
  readonly text: string
  readonly states: readonly State[]
}

/** Sets aside the words for a state, in front and behind, and says which they were. */
export function setStatesAside({ words }: States, text: string): StateRead {
  const states: State[] = []
  let rest = text
  for (let previous = ''; previous !== rest;) {
    previous = rest
    for (const { state, found } of words) {
      const shorter = rest.replace(found, '')
      if (shorter === rest || shorter === '') continue
      rest = shorter
      states.push(state)
    }
  }
  return { text: rest, states }
}

/** Whether a thing is of one of the classes, each `class` or `class.sub`. */
export function isOneOf(kinds: readonly string[], { wasteClass, subClass }: Kind): boolean {
  return kinds.includes(wasteClass) || (subClass !== undefined && kinds.includes(`${wasteClass}.${subClass}`))
}
