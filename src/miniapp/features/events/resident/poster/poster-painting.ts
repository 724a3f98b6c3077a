import { writeBlock, type Painting, type Pen } from '../../../../platform/picture/paint'
import { paintQr } from '../../../../ui/qr/paint-qr'
import type { EventFacts } from '../../event-facts'
import { kindWords } from '#domain/events/kind-words'

interface Poster extends Pick<EventFacts, 'kind' | 'title' | 'place' | 'organisation'> {
  readonly when: string
  /** Content of a QR code to paint. */
  readonly link?: string
  /** Address of a ready image of a code. */
  readonly code?: string
}

const width = 300
const height = 530
const margin = 24
const family = '"PingFang SC", "Noto Sans SC", sans-serif'
const largestCode = 170
/** Where the code must end, because text follows below it. */
const codeEnd = height - 34

export function posterPainting(poster: Poster): Painting {
  return { width, height, inlay: poster.code, paint: (pen, code) => paintPoster(pen, poster, code) }
}

function paintPoster(pen: Pen, poster: Poster, code?: CanvasImageSource): void {
  paintGround(pen)
  const { x, y, side } = placeBelow(paintWords(pen, poster))
  if (code) pen.drawImage(code, x, y, side, side)
  else if (poster.link !== undefined) paintQr(pen, poster.link, { x, y, side })
  pen.textAlign = 'center'
  pen.fillStyle = '#536060'
  pen.font = `13px ${family}`
  const how = code || poster.link !== undefined ? '扫码看详情、报名' : '在“小手分类”的活动里报名'
  pen.fillText(how, width / 2, height - 18)
}

/** Centres the code in the space that the text leaves free. */
function placeBelow(wordsEnd: number) {
  const side = Math.min(largestCode, codeEnd - wordsEnd)
  return { x: (width - side) / 2, y: (wordsEnd + codeEnd - side) / 2, side }
}

/** Returns where the text ends. */
function paintWords(pen: Pen, { kind, title, place, organisation, when }: Poster): number {
  const block = { x: margin, maxWidth: width - 2 * margin }
  pen.textAlign = 'left'
  pen.fillStyle = '#ffffff'
  pen.font = `14px ${family}`
  pen.fillText(`垃圾分类${kindWords[kind]}`, margin, 40)
  pen.font = `bold 24px ${family}`
  writeBlock(pen, { ...block, text: title, y: 76, lineHeight: 32 })
  pen.fillStyle = '#1d2829'
  pen.font = `16px ${family}`
  const below = writeBlock(pen, { ...block, text: when, y: 196, lineHeight: 24 })
  const last = writeBlock(pen, { ...block, text: place, y: below, lineHeight: 24 })
  pen.fillStyle = '#536060'
  pen.font = `14px ${family}`
  return writeBlock(pen, { ...block, text: organisation, y: last, lineHeight: 20 }) - 12
}

function paintGround(pen: Pen): void {
  pen.fillStyle = '#fffdf6'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#0b6b66'
  pen.fillRect(0, 0, width, 164)
  pen.fillStyle = '#f6d78d'
  pen.beginPath()
  pen.arc(width - 30, 20, 34, 0, 2 * Math.PI)
  pen.fill()
}
