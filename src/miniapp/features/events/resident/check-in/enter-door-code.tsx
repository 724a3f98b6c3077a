import { canScan, scanCode } from '../../../../platform/scan'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { CodeForm } from '../../../../ui/field/code-form'
import { wayWords, type Way } from './way'

interface EnterDoorCodeProps {
  readonly way: Way
  readonly busy: boolean
  onCode(code: string): void
}

/** Field for the code on the worker's screen, scanned or typed. */
export function EnterDoorCode({ way, busy, onCode }: EnterDoorCodeProps) {
  const word = wayWords[way]
  const scan = async () => {
    const code = await scanCode()
    if (code !== undefined) onCode(code)
  }
  return (
    <>
      {canScan && <PrimaryButton text={`扫码${word}`} onPress={() => void scan()} />}
      <CodeForm
        label={canScan ? '扫不出来？输入屏幕上的数字' : '输入门口屏幕上的数字'}
        placeholder="六位数字"
        button={busy ? `正在${word}……` : word}
        onEnter={onCode}
      />
    </>
  )
}
