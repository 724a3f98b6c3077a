import { useState } from 'react'
import { Text } from '@tarojs/components'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { AvatarField } from '../../../../ui/avatar/avatar-field'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import { NewChildFields } from '../add-child/new-child-fields'
import type { Child } from '../family-facts'

/** Closed at first, because most people who open this page do not want to change anything. */
export function CorrectChild({ child }: { readonly child: Child }) {
  const [open, setOpen] = useState(false)
  return (
    <Card title="改一改">
      {open ? (
        <CorrectForm child={child} />
      ) : (
        <QuietButton text="改昵称、年龄段、小动物" onPress={() => setOpen(true)} />
      )}
    </Card>
  )
}

function CorrectForm({ child }: { readonly child: Child }) {
  const { childId } = child
  const [nickname, setNickname] = useState(child.nickname)
  const [ageBand, setAgeBand] = useState(child.ageBand)
  const [avatar, setAvatar] = useState(child.avatar)
  const { run, busy, done, error } = useCloudMutation('privacy.correctChild')
  const save = () => run(() => ({ childId, nickname, ageBand, avatar }))
  return (
    <>
      <NewChildFields nickname={nickname} ageBand={ageBand} onNickname={setNickname} onAgeBand={setAgeBand} />
      <AvatarField chosen={avatar} onChoose={setAvatar} />
      <Refusal error={error} />
      {done && !busy && <Text>已经改好。</Text>}
      <QuietButton text={busy ? '正在保存……' : '保存'} onPress={() => void (busy || save())} />
    </>
  )
}
