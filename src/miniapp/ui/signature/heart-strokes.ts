import type { Stroke } from '../../platform/drawing-pad'

/** A heart as strokes, to sign without drawing. */
export const heartStrokes: readonly Stroke[] = [
  [
    150, 128, 112, 92, 94, 62, 98, 38, 114, 24, 132, 26, 146, 40, 150, 52, 154, 40, 168, 26, 186, 24, 202, 38,
    206, 62, 188, 92, 150, 128,
  ],
]
