import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Avatar } from '#domain/family/avatar'
import type { AgeBand } from '#domain/family/child'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { AvatarField } from '../../../../ui/avatar/avatar-field'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { newestConsent } from '../newest-consent'
import { AddButton } from './add-button'
import { useAgreement } from './agreement'
import { ChildAdded } from './child-added'
import { ConsentText } from './consent-text'
import { ConsentTicks } from './consent-ticks'
import { NewChildFields } from './new-child-fields'
import { useAddChild } from './use-add-child'

const newChild = 'new'

interface ChildFormProps {
  /** The guardian's children who are known from events and not in the challenge yet. */
  readonly known: OutputOf<'children.mine'>
}

export function ChildForm({ known }: ChildFormProps) {
  const [childId, setChildId] = useState<string>(newChild)
  const [nickname, setNickname] = useState('')
  const [ageBand, setAgeBand] = useState<AgeBand>()
  const [avatar, setAvatar] = useState<Avatar>()
  const { agreement, tick } = useAgreement()
  const { newChildId, knownAdded, busy, error, addNew, addKnown } = useAddChild()
  const consent = newestConsent()
  const addedId = knownAdded ? childId : newChildId
  if (addedId !== undefined) return <ChildAdded childId={addedId} />
  const isNew = childId === newChild
  const isFilled = avatar !== undefined && (!isNew || (nickname.trim() !== '' && ageBand !== undefined))
  const add = () => {
    if (avatar === undefined) return
    const { photos, signature } = agreement
    const said = { avatar, consentVersion: consent.version, photos, signature }
    if (!isNew) addKnown({ childId, ...said })
    else if (ageBand) addNew({ nickname, ageBand, ...said })
  }
  return (
    <View>
      {known.length > 0 && (
        <ChoiceField
          label="哪个孩子？"
          choices={[
            ...known.map((child) => ({ value: child.childId, text: child.nickname })),
            { value: newChild, text: '别的孩子' },
          ]}
          chosen={childId}
          onChoose={setChildId}
        />
      )}
      {isNew && (
        <NewChildFields
          nickname={nickname}
          ageBand={ageBand}
          onNickname={setNickname}
          onAgeBand={setAgeBand}
        />
      )}
      <AvatarField chosen={avatar} onChoose={setAvatar} />
      <ConsentText consent={consent} />
      <ConsentTicks consent={consent} agreement={agreement} onTick={tick} />
      <AddButton
        missing={
          isFilled ? (agreement.agreed ? undefined : '请看完同意书，在第一个方框里打勾。') : '请把上面填好。'
        }
        busy={busy}
        error={error}
        onAdd={add}
      />
    </View>
  )
}
