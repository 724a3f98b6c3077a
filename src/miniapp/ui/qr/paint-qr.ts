import type { Pen } from '../../platform/picture/paint'
import { qrModules } from './qr-path'

interface Place {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** Paints a QR code on a white square. */
export function paintQr(pen: Pen, text: string, { x, y, side }: Place): void {
  const { data, size } = qrModules(text)
  const module = side / size
  pen.fillStyle = '#ffffff'
  pen.fillRect(x, y, side, side)
  pen.fillStyle = '#000000'
  data.forEach((row, down) =>
    row.forEach((dark, across) => {
      // Slightly larger than a module, so that no light gaps show between modules.
      if (dark) pen.fillRect(x + across * module, y + down * module, module + 0.2, module + 0.2)
    }),
  )
}
