import { useState } from 'react'
import { Text } from '@tarojs/components'
import type { GroupKind } from '#domain/groups/group'
import { openPage } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { Refusal } from '../../../../ui/states/refusal'

interface JoinFormProps {
  readonly code: string
  readonly kind: GroupKind
  /** The family's children who are not in the group yet. */
  readonly candidates: readonly { readonly childId: string; readonly nickname: string }[]
}

export function JoinForm({ code, kind, candidates }: JoinFormProps) {
  const [first] = candidates
  const [chosen, setChosen] = useState<string>()
  const { run, busy, error } = useCloudMutation('groups.join')
  if (kind === 'class' && !first) return <ChildFirst />
  const childId = kind === 'community' ? undefined : candidates.length === 1 ? first?.childId : chosen
  return (
    <>
      {kind === 'class' && (
        <ChoiceField
          label="哪个孩子加入？"
          choices={candidates.map(({ childId: value, nickname: text }) => ({ value, text }))}
          chosen={childId}
          onChoose={setChosen}
        />
      )}
      <Actions>
        <Refusal error={error} />
        <PrimaryButton
          text={busy ? '正在加入……' : '加入'}
          disabled={busy || (kind === 'class' && childId === undefined)}
          onPress={() => run(() => ({ code, childId }))}
        />
      </Actions>
    </>
  )
}

function ChildFirst() {
  return (
    <Actions>
      <Text className="join-privacy">班级要和孩子一起加入，请先添加孩子。</Text>
      <QuietButton text="添加孩子" onPress={() => openPage('addChild')} />
    </Actions>
  )
}
