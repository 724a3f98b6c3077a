import { useState } from 'react'
import { eventLimits } from '#domain/events/plan'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { TextField } from '../../../../ui/field/text-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { EventFacts } from '../../event-facts'

/** Cancels an event. The reason is sent to everybody who signed up. */
export function CancelEvent({ event: { eventId, state } }: { readonly event: EventFacts }) {
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { run, busy, error } = useCloudMutation('events.cancel')
  const why = reason.trim()
  if (!isAsked)
    return (
      <Actions>
        <QuietButton text="取消这场活动" onPress={() => setAsked(true)} />
      </Actions>
    )
  return (
    <Card title={state === 'draft' ? '取消这份草稿' : '取消这场活动'}>
      <TextField
        label="为什么取消？"
        value={reason}
        placeholder="比如：当天有大雨"
        hint="报了名的居民会收到这句话。取消以后不能恢复。"
        maxLength={eventLimits.reason}
        onInput={setReason}
      />
      <Refusal error={error} />
      <Actions>
        <PrimaryButton
          text={busy ? '正在取消……' : '确定取消活动'}
          disabled={busy || why === ''}
          onPress={() => run((key) => ({ key, eventId, reason: why }))}
        />
        <QuietButton text="先不取消" onPress={() => setAsked(false)} />
      </Actions>
    </Card>
  )
}
