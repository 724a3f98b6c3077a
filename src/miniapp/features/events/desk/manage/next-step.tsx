import { openPage } from '../../../../platform/navigate'
import { confirm } from '../../../../platform/confirm'
import { useNow } from '../../../../platform/now'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Refusal } from '../../../../ui/states/refusal'
import type { EventFacts } from '../../event-facts'

/** The next step of an event: publish it, check people in at the door, or end it. */
export function NextStep({ event }: { readonly event: EventFacts }) {
  const { eventId, state } = event
  if (state === 'cancelled') return null
  return (
    <Actions>
      {state === 'draft' && <PublishButton eventId={eventId} />}
      {state !== 'draft' && (
        <PrimaryButton text="门口签到" onPress={() => openPage('deskDoor', { id: eventId })} />
      )}
      {state !== 'ended' && <QuietButton text="修改" onPress={() => openPage('deskEdit', { id: eventId })} />}
      <EndButton event={event} />
    </Actions>
  )
}

function PublishButton({ eventId }: { readonly eventId: string }) {
  const { run, busy, error } = useCloudMutation('events.publish')
  return (
    <>
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在发布……' : '发布'}
        disabled={busy}
        onPress={() => run((key) => ({ key, eventId }))}
      />
    </>
  )
}

/** Shown once the event has begun. Until a worker ends it, its state follows the clock. */
function EndButton({ event: { eventId, state, startsAt } }: { readonly event: EventFacts }) {
  const now = useNow()
  const { run, busy, error } = useCloudMutation('events.end')
  if (state !== 'published' || now < new Date(startsAt)) return null
  const ask = async () => {
    const text = '结束以后，居民不能再扫码签到，您还可以补记名单。'
    if (await confirm({ title: '结束这场活动？', text, yes: '结束活动' })) run((key) => ({ key, eventId }))
  }
  return (
    <>
      <Refusal error={error} />
      <QuietButton text={busy ? '正在结束……' : '结束活动'} onPress={() => void (busy || ask())} />
    </>
  )
}
