import { writeBlock, type Painting, type Pen } from '../../../../platform/picture/paint'
import type { Attempt } from '../scored/played'

interface Score {
  readonly mode: Attempt['mode']
  /** Local day `YYYY-MM-DD`. */
  readonly day: string
  readonly right: number
  readonly total: number
}

const width = 300
const height = 380
const family = '"PingFang SC", "Noto Sans SC", sans-serif'

/** The picture of a result to share: name, score, day. */
export function resultPainting(score: Score): Painting {
  return { width, height, paint: (pen) => paintCard(pen, score) }
}

function paintCard(pen: Pen, { mode, day, right, total }: Score): void {
  pen.fillStyle = '#0b6b66'
  pen.fillRect(0, 0, width, height)
  paintSun(pen)
  paintBins(pen)
  pen.textAlign = 'center'
  pen.fillStyle = '#ffffff'
  pen.font = `bold 20px ${family}`
  pen.fillText(mode === 'daily' ? '今日五题' : '垃圾分类竞赛', width / 2, 48)
  pen.fillStyle = '#1d2829'
  pen.font = `bold 52px ${family}`
  pen.fillText(`${right}/${total}`, width / 2, 172)
  pen.fillStyle = '#ffffff'
  pen.font = `16px ${family}`
  const next = writeBlock(pen, {
    text: right === total ? '全对！垃圾分类我会' : '又学会了几样，你也来试试',
    x: width / 2,
    y: 266,
    maxWidth: width - 40,
    lineHeight: 24,
  })
  pen.font = `13px ${family}`
  pen.fillText(`${day} · 小手分类`, width / 2, next + 2)
}

function paintSun(pen: Pen): void {
  pen.fillStyle = '#f6d78d'
  pen.beginPath()
  pen.arc(width / 2, 154, 76, 0, 2 * Math.PI)
  pen.fill()
}

const binColours = ['#1f6fb5', '#c5372c', '#2e8b57', '#5f6b6d']

function paintBins(pen: Pen): void {
  binColours.forEach((colour, at) => {
    const left = 66 + at * 44
    pen.fillStyle = colour
    pen.fillRect(left, 336, 36, 44)
    pen.fillRect(left - 3, 328, 42, 6)
  })
}
