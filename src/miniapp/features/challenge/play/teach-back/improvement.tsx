import { Text, View } from '@tarojs/components'
import { cloudNow } from '../../../../platform/clock'
import { goBack } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'
import { Refusal } from '../../../../ui/states/refusal'

interface ImprovementProps {
  readonly challengeId: string
  readonly before: number
  readonly after: number
}

/** The score before and after. It is saved only if the family chooses to. */
export function Improvement({ challengeId, before, after }: ImprovementProps) {
  const { run, busy, done, error } = useCloudMutation('challenge.teachBack')
  const keep = () => run((key) => ({ key, challengeId, before, after, at: cloudNow().toISOString() }))
  return (
    <View>
      <Notice mood="greets" title={`大人从对${before}题到对${after}题`} text={praise(before, after)} />
      <Actions>
        <Refusal error={error} />
        {done ? (
          <Text>记下了。</Text>
        ) : (
          <PrimaryButton text={busy ? '正在记下……' : '记下来'} disabled={busy} onPress={keep} />
        )}
        <QuietButton text="回去" onPress={goBack} />
      </Actions>
    </View>
  )
}

function praise(before: number, after: number): string {
  if (after > before) return '小老师讲得真好！'
  return after === before ? '讲一遍，两个人都记得更牢。' : '再讲一讲，换个说法试试。'
}
