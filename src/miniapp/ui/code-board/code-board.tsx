import { Text, View } from '@tarojs/components'
import { QrCode } from '../qr/qr-code'
import './code-board.scss'

interface CodeBoardProps {
  /** What those who see it are to do. */
  readonly how: string
  /** What the code is called, like 签到码. */
  readonly name: string
  /** Six, to be typed. */
  readonly digits: string
  /** What the QR code says. */
  readonly scanned: string
  /** When it changes. */
  readonly note: string
}

/** A code as big as the screen, to be scanned or typed. */
export function CodeBoard({ how, name, digits, scanned, note }: CodeBoardProps) {
  return (
    <View className="code-board">
      <Text className="code-board-how">{how}</Text>
      <QrCode text={scanned} label={`${name}的二维码`} className="code-board-qr" />
      <Text className="code-board-digits" aria-label={`${name} ${[...digits].join(' ')}`}>
        {`${digits.slice(0, 3)} ${digits.slice(3)}`}
      </Text>
      <Text className="code-board-left">{note}</Text>
    </View>
  )
}
