import { writeBlock, type Painting, type Pen } from '../../../../platform/picture/paint'

interface Certificate {
  readonly name: string
  readonly what: string
  /** Local day `YYYY-MM-DD`. */
  readonly day: string
  readonly code: string
}

const width = 300
const height = 400
const centre = width / 2
const family = '"PingFang SC", "Noto Sans SC", sans-serif'

export function certificatePainting(certificate: Certificate): Painting {
  return { width, height, paint: (pen) => paintCertificate(pen, certificate) }
}

function paintCertificate(pen: Pen, { name, what, day, code }: Certificate): void {
  paintFrame(pen)
  pen.textAlign = 'center'
  pen.fillStyle = '#0b6b66'
  write(pen, '荣誉证书', 'bold 30px', 76)
  pen.fillStyle = '#1d2829'
  // At 19 px the longest name, twelve characters, still fits between the frames.
  write(pen, name, `bold ${name.length > 9 ? 19 : 24}px`, 130)
  pen.font = `16px ${family}`
  writeBlock(pen, { text: what, x: centre, y: 168, maxWidth: width - 72, lineHeight: 24 })
  pen.fillStyle = '#536060'
  write(pen, day, '14px', 316)
  write(pen, `编号 ${code}`, '14px', 338)
  write(pen, '小手分类 · 在“查证书”里输入编号可以核对', '11px', 362)
}

function write(pen: Pen, text: string, font: string, y: number): void {
  pen.font = `${font} ${family}`
  pen.fillText(text, centre, y)
}

function paintFrame(pen: Pen): void {
  pen.fillStyle = '#fffdf6'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = '#0b6b66'
  pen.lineWidth = 6
  pen.strokeRect(10, 10, width - 20, height - 20)
  pen.strokeStyle = '#f4c766'
  pen.lineWidth = 2
  pen.strokeRect(20, 20, width - 40, height - 40)
  pen.fillStyle = '#f6d78d'
  pen.beginPath()
  pen.arc(centre, 278, 18, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = '#0b6b66'
  pen.textAlign = 'center'
  write(pen, '鹤', 'bold 18px', 284)
}
