/** The part of a canvas's 2D context that both platforms have. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'drawImage'
>

/** Sizes are in the picture's own units; it is painted at twice that resolution. */
export interface Painting {
  readonly width: number
  readonly height: number
  /** Address of an image to embed; it is loaded and passed to `paint`. */
  readonly inlay?: string
  paint(pen: Pen, inlay?: CanvasImageSource): void
}

export interface TextBlock {
  readonly text: string
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly maxWidth: number
  readonly lineHeight: number
}

/** Paints a text in lines that fit, broken between any two characters. Returns the next free baseline. */
export function writeBlock(pen: Pen, { text, x, y, maxWidth, lineHeight }: TextBlock): number {
  let line = ''
  let baseline = y
  for (const character of text) {
    if (line !== '' && pen.measureText(line + character).width > maxWidth) {
      pen.fillText(line, x, baseline)
      line = ''
      baseline += lineHeight
    }
    line += character
  }
  pen.fillText(line, x, baseline)
  return baseline + lineHeight
}
