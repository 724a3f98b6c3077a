import { mostNumbers } from '#domain/challenge/signature'
import type { Finger, Touches } from '../../platform/canvas-touches'
import type { DrawingPad, Stroke } from '../../platform/drawing-pad'

/** Smallest distance between two points in pad units; nearer points would make no visible difference. */
const nearest = 3

/** Shows the strokes on the pad and adds those of the finger, each reported when the finger is lifted. */
export class SigningHand implements Touches {
  private pad: DrawingPad | undefined
  private drawn: readonly number[] = []
  private strokes: readonly Stroke[] = []
  private tell: (strokes: readonly Stroke[]) => void = () => undefined

  takePad(pad: DrawingPad): void {
    this.pad = pad
    pad.show(this.strokes)
  }

  follow(strokes: readonly Stroke[], tell: (strokes: readonly Stroke[]) => void): void {
    const isNew = strokes !== this.strokes
    this.strokes = strokes
    this.tell = tell
    if (isNew) this.pad?.show(strokes)
  }

  readonly start = (finger: Finger): void => this.move(finger)

  readonly move = (finger: Finger): void => {
    const point = this.pad?.place(finger)
    if (!point || this.isFull() || isNear(this.drawn, point)) return
    this.drawn = [...this.drawn, ...point]
    this.pad?.show([...this.strokes, this.drawn])
  }

  readonly end = (): void => {
    const stroke = this.drawn
    this.drawn = []
    if (stroke.length > 0) this.tell([...this.strokes, stroke])
  }

  private isFull(): boolean {
    const numbers = this.strokes.reduce((sum, { length }) => sum + length, this.drawn.length)
    return numbers + 2 > mostNumbers
  }
}

function isNear(stroke: readonly number[], [x, y]: readonly [number, number]): boolean {
  const [lastX, lastY] = stroke.slice(-2)
  if (lastX === undefined || lastY === undefined) return false
  return Math.abs(lastX - x) < nearest && Math.abs(lastY - y) < nearest
}
