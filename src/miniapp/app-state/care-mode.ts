import { useState } from 'react'
import { systemFontSize } from '../platform/font-size'
import { StoredValue, useValue } from './value'

/** WeChat font size, in px, from which care mode (larger text and buttons) is on by default. */
const largeFontSize = 20

/** The resident's own choice; null means that the WeChat font size decides. */
const chosen = new StoredValue<boolean | null>({ key: 'care-mode', version: 1, empty: null })

export function careModeFor(choice: boolean | null, fontSize: number): boolean {
  return choice ?? fontSize >= largeFontSize
}

export function useCareMode(): boolean {
  // Read once per page: it is a call to WeChat, and a page renders on every keystroke.
  const [fontSize] = useState(systemFontSize)
  return careModeFor(useValue(chosen), fontSize)
}

export function setCareMode(on: boolean): void {
  chosen.set(on)
}
