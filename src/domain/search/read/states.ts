import { isWasteClass, type SubClass, type WasteClass } from '../../waste-class'
import { wordsOf } from '../../text'

/** States of a thing that can change its answer (src/content/inference/states.yaml). */
export const stateNames = ['soiled', 'emptied', 'clean', 'plain'] as const
export type State = (typeof stateNames)[number]

/** A class with its sub-class, if there is one. */
interface Kind {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
}

export interface States {
  /** Finds the words for each state, before the thing and after it. */
  readonly words: readonly { readonly state: State; readonly found: RegExp }[]
  /**
   * Classes that dirt spoils, and the class they become. Metal and glass are not among them: they can be
   * washed.
   */
  readonly soiled: { readonly of: readonly string[]; readonly becomes: Kind & { readonly reason: string } }
  /**
   * Classes that are eaten, drunk or used up, and words for the package that remains. Lamps and batteries
   * leave none.
   */
  readonly emptied: { readonly of: readonly string[]; readonly leaves: readonly string[] }
}

/**
 * Parses one state per line, its fields separated by spaces: its name; the words before the thing and those
 * after it, each part of a regular expression, separated by `|`; the classes whose answer it changes, joined
 * by `+`; the class they become, or the words for their package joined by `+`; and the reason.
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

/** Removes the words for a state before and after the thing, and returns which states they were. */
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

/** Whether a thing belongs to one of the classes, each written as `class` or `class.sub`. */
export function isOneOf(kinds: readonly string[], { wasteClass, subClass }: Kind): boolean {
  return kinds.includes(wasteClass) || (subClass !== undefined && kinds.includes(`${wasteClass}.${subClass}`))
}
