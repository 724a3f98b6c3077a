import { showToast } from '../../../../platform/toast'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { tickDay } from '../tick-day'
import type { KnownDay } from '../use-challenge-days'

export function TickButton({ challengeId, day }: { readonly challengeId: string; readonly day: KnownDay }) {
  const press = () => {
    if (!tickDay(challengeId, day.day)) showToast('手机存储满了，先清理一下再记')
  }
  return (
    <Actions>
      <PrimaryButton text={day.state === 'today' ? '今天做到了' : '补记这一天'} onPress={press} />
    </Actions>
  )
}
