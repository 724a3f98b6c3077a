import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { childLimits, type AgeBand } from '#domain/family/child'
import { type CloudMutation, useCloudMutation } from '../../../../../platform/query/cloud-mutation'
import { PrimaryButton, QuietButton } from '../../../../../ui/button/primary-button'
import { ageBandChoices } from '../../../../../ui/child/age-band-choices'
import { ChoiceField } from '../../../../../ui/field/choice-field'
import { TextField } from '../../../../../ui/field/text-field'
import { TickField } from '../../../../../ui/field/tick-field'
import { Refusal } from '../../../../../ui/states/refusal'

interface AddChildProps {
  onAdded(childId: string): void
}

/** Adds a child without leaving the page of the event. */
export function AddChild({ onAdded }: AddChildProps) {
  const [isOpen, setOpen] = useState(false)
  const adding = useCloudMutation('children.add')
  const addedId = adding.done?.childId
  useEffect(() => {
    if (addedId === undefined) return
    setOpen(false)
    onAdded(addedId)
    // Call `onAdded` once for each child, even if the callback changes in between.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [addedId])
  if (!isOpen) return <QuietButton text="添加孩子" onPress={() => setOpen(true)} />
  return <ChildForm adding={adding} />
}

function ChildForm({ adding: { run, busy, error } }: { readonly adding: CloudMutation<'children.add'> }) {
  const [nickname, setNickname] = useState('')
  const [ageBand, setAgeBand] = useState<AgeBand>()
  const [agrees, setAgrees] = useState(false)
  const add = () => ageBand && run((key) => ({ key, nickname: nickname.trim(), ageBand }))
  return (
    <View className="event-child">
      <TextField
        label="孩子的小名"
        value={nickname}
        placeholder="不用写真名"
        maxLength={childLimits.nickname}
        onInput={setNickname}
      />
      <ChoiceField label="现在上" choices={ageBandChoices} chosen={ageBand} onChoose={setAgeBand} />
      <TickField
        text="我是孩子的监护人，同意只为报名和签到使用孩子的小名和学段。"
        ticked={agrees}
        onTick={setAgrees}
      />
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在添加……' : '添加这个孩子'}
        disabled={busy || !agrees || ageBand === undefined || nickname.trim() === ''}
        onPress={add}
      />
    </View>
  )
}
