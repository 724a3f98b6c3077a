import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'
import { Refusal } from '../../../../ui/states/refusal'
import { EnterCode } from '../../../../ui/field/enter-code'

/** Creates a family, or joins one that somebody else at home has created. */
export function NoFamily() {
  const { run, busy, error } = useCloudMutation('family.create')
  return (
    <>
      <Notice
        mood="greets"
        title="孩子带头，全家一起分"
        text="先建立一个家庭，再添加孩子。家里别的大人用家庭码加入。"
      >
        <Refusal error={error} />
        <PrimaryButton
          text={busy ? '正在建立……' : '建立我们家'}
          disabled={busy}
          onPress={() => run(() => ({}))}
        />
      </Notice>
      <EnterCode page="joinFamily" />
    </>
  )
}
