import { View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Refusal } from '../../../../ui/states/refusal'

export function LeaveFamily() {
  const { run, busy, error } = useCloudMutation('family.leave')
  const ask = async () => {
    const text =
      '退出以后看不到家里的打卡和日记。家庭码会换成新的，想回来要问家里人。最后一位大人退出，家庭的记录都会删掉。'
    if (await confirm({ title: '退出我们家？', text, yes: '退出' })) run(() => ({}))
  }
  return (
    <View className="family-leave">
      <Refusal error={error} />
      <DangerButton text={busy ? '正在退出……' : '退出我们家'} onPress={() => void (busy || ask())} />
    </View>
  )
}
