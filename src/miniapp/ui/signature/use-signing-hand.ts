import { useEffect, useState } from 'react'
import type { Touches } from '../../platform/canvas-touches'
import { openPad, type Stroke } from '../../platform/drawing-pad'
import { SigningHand } from './signing-hand'

/** The hand on the pad with this id, for as long as the pad is on the page. */
export function useSigningHand(
  padId: string,
  strokes: readonly Stroke[],
  onStrokes: (strokes: readonly Stroke[]) => void,
): Touches {
  const [hand] = useState(() => new SigningHand())
  useEffect(() => hand.follow(strokes, onStrokes))
  useEffect(() => {
    // A phone without a canvas still stamps the heart.
    openPad(padId, hand)
      .then((pad) => hand.takePad(pad))
      .catch(() => undefined)
  }, [padId, hand])
  return hand
}
