import Taro from '@tarojs/taro'
import { signaturePad as padSize } from '#domain/challenge/signature'
import { type Finger, listenToFinger, listenToMouse, type Touches } from './canvas-touches'

/** x and y in turn, whole numbers on a pad of 300 by 150. */
export type Stroke = readonly number[]

/** WeChat needs the canvas in the page's markup; in browsers a canvas is added to an empty view. */
export const padIsCanvas = process.env.TARO_ENV === 'weapp'

export interface DrawingPad {
  /** Clears the pad and paints all strokes. */
  show(strokes: readonly Stroke[]): void
  /** Converts a position in CSS px from the pad's corner to the pad's own units. */
  place(finger: Finger): readonly [number, number]
}

interface CanvasTouch {
  readonly touches: readonly Finger[]
}

/** Event handlers for the canvas in WeChat; in browsers `openPad` adds the listeners. */
export function touchEvents({ start, move, end }: Touches) {
  if (!padIsCanvas) return {}
  const first = (tell: (finger: Finger) => void) => (event: unknown) => {
    const [finger] = (event as CanvasTouch).touches
    if (finger) tell(finger)
  }
  return { onTouchStart: first(start), onTouchMove: first(move), onTouchEnd: end, onTouchCancel: end }
}

/** Opens the pad on the element with this id, which must be laid out. Throws if there is no canvas. */
export async function openPad(id: string, touches: Touches): Promise<DrawingPad> {
  const { canvas, width, height } = await (padIsCanvas ? canvasOnPage(id) : canvasInView(id, touches))
  const fineness = 2
  canvas.width = padSize.width * fineness
  canvas.height = padSize.height * fineness
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this phone cannot paint')
  pen.scale(fineness, fineness)
  return {
    show: (strokes) => paint(pen, strokes),
    place: ({ x, y }) => [scaled(x, width, padSize.width), scaled(y, height, padSize.height)],
  }
}

interface PlacedCanvas {
  readonly canvas: HTMLCanvasElement
  /** In CSS px, like the height. */
  readonly width: number
  readonly height: number
}

function canvasOnPage(id: string): Promise<PlacedCanvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true }, (found) => {
        const { node, width, height } = (found ?? {}) as {
          node?: HTMLCanvasElement
          width?: number
          height?: number
        }
        if (node && width && height) resolve({ canvas: node, width, height })
        else reject(new Error('no canvas on this page'))
      })
      .exec()
  })
}

async function canvasInView(id: string, touches: Touches): Promise<PlacedCanvas> {
  const view = document.getElementById(id)
  if (!view) throw new Error('no pad on this page')
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'display: block; width: 100%; height: 100%'
  listenToFinger(canvas, touches)
  listenToMouse(canvas, touches)
  view.innerHTML = ''
  view.appendChild(canvas)
  return { canvas, width: view.clientWidth, height: view.clientHeight }
}

function paint(pen: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  pen.clearRect(0, 0, padSize.width, padSize.height)
  pen.strokeStyle = '#1d2829'
  pen.lineWidth = 4
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const [x = 0, y = 0, ...others] of strokes) {
    pen.beginPath()
    pen.moveTo(x, y)
    // A line of no length with round ends is painted as a dot.
    if (others.length === 0) pen.lineTo(x, y)
    for (let at = 0; at + 1 < others.length; at += 2) pen.lineTo(others[at]!, others[at + 1]!)
    pen.stroke()
  }
}

function scaled(at: number, shown: number, own: number): number {
  return Math.round((Math.min(Math.max(at, 0), shown) / shown) * own)
}
