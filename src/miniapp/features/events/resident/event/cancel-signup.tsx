import { Text } from '@tarojs/components'
import { confirm } from '../../../../platform/confirm'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Pressable } from '../../../../ui/pressable/pressable'
import { Refusal } from '../../../../ui/states/refusal'
import type { Signup } from '../../event-facts'
import { namesText } from '../../words/signup-note'

interface CancelSignupProps {
  readonly signup: Signup
  readonly title: string
}

/** Cancels one sign-up and frees its places. */
export function CancelSignup({ signup: { signupId, people }, title }: CancelSignupProps) {
  const { run, busy, error } = useCloudMutation('signups.cancel')
  const names = namesText(people)
  const ask = async () => {
    const text = '名额会马上让给别人。再想参加，要重新报名。'
    if (await confirm({ title: `取消报名“${title}”？`, text, yes: '取消报名' })) run(() => ({ signupId }))
  }
  return (
    <>
      <Refusal error={error} />
      <Pressable label={`取消报名：${names}`} className="event-cancel" onPress={() => void (busy || ask())}>
        <Text>{busy ? '正在取消……' : `取消报名（${names}）`}</Text>
      </Pressable>
    </>
  )
}
