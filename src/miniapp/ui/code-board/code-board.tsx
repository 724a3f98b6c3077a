import { Text, View } from '@tarojs/components'
import { QrCode } from '../qr/qr-code'
import './code-board.scss'

interface CodeBoardProps {
  /** Instruction for the people who see the code. */
  readonly how: string
  /** Name of the code, like 签到码. */
  readonly name: string
  /** Six digits, for typing. */
  readonly digits: string
  /** Content of the QR code. */
  readonly scanned: string
  /** When the code changes. */
  readonly note: string
}

/** A code in full-screen size, to be scanned or typed. */
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
