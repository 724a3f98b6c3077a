import { Text, View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Refusal } from '../../../../ui/states/refusal'
import type { Group } from '../family-facts'

interface ChildGroupProps {
  readonly group: Group
  readonly childId: string
}

export function ChildGroup({ group: { groupId, name, organisation }, childId }: ChildGroupProps) {
  const { run, busy, error } = useCloudMutation('groups.leave')
  const ask = async () => {
    const text = '以后的打卡不再算进班级。已经公布的合计不变。'
    if (await confirm({ title: `退出${name}？`, text, yes: '退出' })) run(() => ({ groupId, childId }))
  }
  return (
    <View>
      <View className="child-group">
        <Text>{`${organisation} ${name}`}</Text>
        <DangerButton
          text={busy ? '正在退出……' : '退出'}
          label={`退出${name}`}
          onPress={() => void (busy || ask())}
        />
      </View>
      <Refusal error={error} />
    </View>
  )
}
