import { useState } from 'react'
import { systemFontSize } from '../platform/font-size'
import { StoredValue, useValue } from './value'

/** From this size set in WeChat on, everything is enlarged unless the resident says otherwise. */
const largeFontSize = 20

/** What the resident chose by hand; null as long as the phone's font size decides. */
const chosen = new StoredValue<boolean | null>({ key: 'care-mode', version: 1, empty: null })

export function careModeFor(choice: boolean | null, fontSize: number): boolean {
  return choice ?? fontSize >= largeFontSize
}

export function useCareMode(): boolean {
  // Asked once a page: it is a call to WeChat, and a page draws itself anew with every key.
  const [fontSize] = useState(systemFontSize)
  return careModeFor(useValue(chosen), fontSize)
}

export function setCareMode(on: boolean): void {
  chosen.set(on)
}
