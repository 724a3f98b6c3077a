import { canScan, scanCode } from '../../../../platform/scan'
import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { CodeForm } from '../../../../ui/field/code-form'
import { tickDay } from '../tick-day'

interface ConfirmAtBinProps {
  readonly challengeId: string
  readonly day: number
}

/** Confirms the day with the supervisor's code, which changes every minute. */
export function ConfirmAtBin({ challengeId, day }: ConfirmAtBinProps) {
  const enter = (code: string) => {
    if (!tickDay(challengeId, day, code)) showToast('手机存储满了，先清理一下再记')
  }
  const scan = async () => {
    const code = await scanCode()
    if (code !== undefined) enter(code)
  }
  return (
    <Card title="桶边有督导员？">
      {canScan && (
        <Actions>
          <QuietButton text="扫督导员的码" onPress={() => void scan()} />
        </Actions>
      )}
      <CodeForm
        label={canScan ? '或者输入六位数字' : '输入六位数字'}
        placeholder="六位数字"
        hint="看督导员的手机，数字每分钟左右换一次。没有码也能打卡。"
        button="确认"
        onEnter={enter}
      />
    </Card>
  )
}
