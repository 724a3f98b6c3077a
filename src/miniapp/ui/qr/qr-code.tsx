import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { svgBackground } from '../drawing/svg-background'
import { qrPath } from './qr-path'
import './qr-code.scss'

interface QrCodeProps {
  /** Content of the QR code. */
  readonly text: string
  /** What the code is for, for screen readers. */
  readonly label: string
  /** Sets another size than 240 px. */
  readonly className?: string
}

/** A QR code, generated on the phone. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const drawing = useMemo(() => drawingOf(text), [text])
  return <View className={`qr-code ${className}`} style={drawing} {...role('img')} aria-label={label} />
}

function drawingOf(text: string) {
  const { size, path } = qrPath(text)
  return svgBackground(`0 0 ${size} ${size}`, `<path d="${path}" shape-rendering="crispEdges"/>`)
}
