import { useEffect, useState } from 'react'
import type { Touches } from '../../platform/canvas-touches'
import { openPad, type Stroke } from '../../platform/drawing-pad'
import { SigningHand } from './signing-hand'

/** Connects a SigningHand to the pad with this id while the pad is on the page. */
export function useSigningHand(
  padId: string,
  strokes: readonly Stroke[],
  onStrokes: (strokes: readonly Stroke[]) => void,
): Touches {
  const [hand] = useState(() => new SigningHand())
  useEffect(() => hand.follow(strokes, onStrokes))
  useEffect(() => {
    // On a phone without a canvas people can still stamp the heart.
    openPad(padId, hand)
      .then((pad) => hand.takePad(pad))
      .catch(() => undefined)
  }, [padId, hand])
  return hand
}
