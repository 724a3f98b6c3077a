import { useState } from 'react'
import { Text } from '@tarojs/components'
import { largestParty, partyFault, partyFaultTexts } from '#domain/events/party'
import { useCloudQuery } from '../../../../../platform/query/cloud-query'
import { useCloudMutation } from '../../../../../platform/query/cloud-mutation'
import { askForMessage, canAskForMessages } from '../../../../../platform/subscribe'
import { PrimaryButton } from '../../../../../ui/button/primary-button'
import { Card } from '../../../../../ui/card/card'
import { TextField } from '../../../../../ui/field/text-field'
import { Refusal } from '../../../../../ui/states/refusal'
import type { OwnEvent } from '../../one-event'
import { AddChild } from './add-child'
import { candidatesOf, self } from './candidates'
import { WhoField } from './who-field'

interface SignUpFormProps {
  readonly event: OwnEvent
  /** There are no free places, so a sign-up goes on the waiting list. */
  readonly waits: boolean
}

/** Signs up the resident and their children. */
export function SignUpForm({ event, waits }: SignUpFormProps) {
  const { eventId, audience, signups } = event
  const { data: children = [] } = useCloudQuery('children.mine')
  const candidates = candidatesOf(children, event)
  const [chosen, setChosen] = useState<readonly string[]>([self])
  const [name, setName] = useState('')
  const { run, busy, error } = useCloudMutation('signups.signUp')
  const people = candidates.filter(({ id }) => chosen.includes(id))
  const guardianComes = !candidates.some(({ id }) => id === self) || chosen.includes(self)
  const childCount = people.filter(({ id }) => id !== self).length
  const fault = partyFault({ guardianComes, children: childCount, size: people.length }, event)

  const signUp = () => {
    // WeChat asks for permission only during the tap. Signing up does not wait for the answer.
    if (canAskForMessages) void askForMessage()
    const wanted = people.map(({ id }) => (id === self ? { self: true as const } : { childId: id }))
    run((key) => ({ key, eventId, name: name.trim() || undefined, people: wanted }))
  }
  return (
    <Card title={signups.length > 0 ? '再给别人报名' : '报名'}>
      {candidates.length > 1 && <WhoField candidates={candidates} chosen={chosen} onChoose={setChosen} />}
      {audience !== 'adults' && children.length < largestParty && (
        <AddChild onAdded={(childId) => setChosen((before) => [...before, childId])} />
      )}
      {candidates.length > 0 && (
        <>
          <TextField
            label="怎么称呼您（可以不填）"
            value={name}
            placeholder="比如：王阿姨"
            maxLength={12}
            onInput={setName}
          />
          {canAskForMessages && (
            <Text className="event-note">微信会问要不要通知您，选“允许”，有变动和开始前都会提醒。</Text>
          )}
          {people.length > 0 && fault && <Text className="event-note">{partyFaultTexts[fault]}</Text>}
          <Refusal error={error} />
          <PrimaryButton
            text={busy ? '正在报名……' : buttonText(waits, people.length)}
            disabled={busy || fault !== undefined}
            onPress={signUp}
          />
        </>
      )}
    </Card>
  )
}

function buttonText(waits: boolean, size: number): string {
  const words = waits ? '报候补' : '报名'
  return size > 1 ? `${words}（${size}人）` : words
}
