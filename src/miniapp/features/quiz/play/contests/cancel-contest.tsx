import { Text, View } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Pressable } from '../../../../ui/pressable/pressable'
import { Refusal } from '../../../../ui/states/refusal'

interface CancelContestProps {
  readonly contestId: string
  readonly title: string
}

/** Cancels a contest of the caller's own. It cannot be undone. */
export function CancelContest({ contestId, title }: CancelContestProps) {
  const { run, busy, error } = useCloudMutation('contests.cancel')
  const ask = async () => {
    const text = '取消以后，谁也不能再参加或答题，也不能恢复。'
    if (await confirm({ title: `取消“${title}”？`, text, yes: '取消竞赛' })) {
      run((key) => ({ key, contestId }))
    }
  }
  return (
    <View className="contest-cancel">
      <Pressable
        label={`取消${title}`}
        className="contest-cancel-button"
        onPress={() => void (busy || ask())}
      >
        <Text>{busy ? '正在取消……' : '取消这场竞赛'}</Text>
      </Pressable>
      <Refusal error={error} />
    </View>
  )
}
