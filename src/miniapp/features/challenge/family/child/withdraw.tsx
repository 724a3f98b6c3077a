import { View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Refusal } from '../../../../ui/states/refusal'

interface WithdrawProps {
  readonly childId: string
  readonly nickname: string
}

/** Withdraws the consent. As easy as giving it: one button and one confirmation. */
export function Withdraw({ childId, nickname }: WithdrawProps) {
  const { run, busy, error } = useCloudMutation('privacy.withdraw')
  const ask = async () => {
    const text = '昵称、小动物、打卡、照片和签名马上删掉，不能恢复。不影响别的功能。'
    if (await confirm({ title: `撤回对${nickname}的同意？`, text, yes: '撤回' })) run(() => ({ childId }))
  }
  return (
    <View>
      <Refusal error={error} />
      <DangerButton text={busy ? '正在删除……' : '撤回同意'} onPress={() => void (busy || ask())} />
    </View>
  )
}
