import { Text, View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { DangerButton } from '../../../../ui/button/danger-button'
import { Refusal } from '../../../../ui/states/refusal'
import type { Family } from '../family-facts'

interface AdultLineProps {
  readonly member: Family['members'][number]
  readonly number: number
  readonly mayDismiss: boolean
}

export function AdultLine({ member: { memberId, me, guardian }, number, mayDismiss }: AdultLineProps) {
  const { run, busy, error } = useCloudMutation('family.dismiss')
  const ask = async () => {
    const text = '移出以后，他看不到孩子的打卡和日记。家庭码会换成新的。'
    if (await confirm({ title: `移出第${number}位大人？`, text, yes: '移出' })) run(() => ({ memberId }))
  }
  const who = [`第${number}位`, me && '您自己', guardian && '建立的人'].filter(Boolean).join('，')
  return (
    <View>
      <View className="adult">
        <Text>{who}</Text>
        {mayDismiss && !me && (
          <DangerButton
            text={busy ? '正在移出……' : '移出'}
            label={`移出第${number}位大人`}
            onPress={() => void (busy || ask())}
          />
        )}
      </View>
      <Refusal error={error} />
    </View>
  )
}
