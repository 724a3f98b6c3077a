/** What a picture is painted with: the part of a canvas's 2D context that both platforms have. */
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

/** A picture of ours; sizes are in its own units, painted twice as fine. */
export interface Painting {
  readonly width: number
  readonly height: number
  /** Address of a picture in this one, handed to `paint` once it is there. */
  readonly inlay?: string
  paint(pen: Pen, inlay?: CanvasImageSource): void
}

export interface TextBlock {
  readonly text: string
  readonly x: number
  /** Of the first line's baseline. */
  readonly y: number
  readonly maxWidth: number
  readonly lineHeight: number
}

/** Writes a text in lines that fit, broken between characters as Chinese allows. Gives the next free baseline. */
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
