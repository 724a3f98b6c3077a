import { openPage } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Notice } from '../../../../ui/states/notice'
import { Refusal } from '../../../../ui/states/refusal'

interface JoinFamilyProps {
  readonly code: string
  readonly adults: number
  readonly isMine: boolean
}

export function JoinFamily({ code, adults, isMine }: JoinFamilyProps) {
  const { run, busy, error } = useCloudMutation('family.join')
  if (isMine)
    return (
      <Notice mood="greets" title="您在这个家庭里了" text="可以陪孩子打卡，看孩子的进步。">
        <PrimaryButton text="看我们家" onPress={() => openPage('family')} />
      </Notice>
    )
  return (
    <Notice
      mood="stands"
      title={`这个家庭现在有${adults}位大人`}
      text="确认是家里人发给您的，再加入。加入以后，您能看到孩子的打卡和日记。"
    >
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在加入……' : '加入这个家庭'}
        disabled={busy}
        onPress={() => run(() => ({ code }))}
      />
    </Notice>
  )
}
