import { useState } from 'react'
import { openPage } from '../../../../platform/navigate'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { EventFacts } from '../../event-facts'

const weekCounts = [1, 2, 4, 8, 12].map((value) => ({ value, text: `${value}周` }))

/** Buttons to hold the same event once more, or every week. */
export function AgainButtons({ event: { eventId, state } }: { readonly event: EventFacts }) {
  const [isWeekly, setWeekly] = useState(false)
  return (
    <>
      <Actions>
        <QuietButton text="照这场再办一场" onPress={() => openPage('deskEdit', { copy: eventId })} />
        {state !== 'cancelled' && !isWeekly && (
          <QuietButton text="以后每周都办" onPress={() => setWeekly(true)} />
        )}
      </Actions>
      {isWeekly && <Weekly eventId={eventId} published={state === 'published'} />}
    </>
  )
}

function Weekly({ eventId, published }: { readonly eventId: string; readonly published: boolean }) {
  const [weeks, setWeeks] = useState(4)
  const { run, busy, done, error } = useCloudMutation('events.repeatWeekly')
  if (done) return <Card title={`加好了${done.length}场，每周同一时间。可以在活动列表里逐场修改。`} />
  return (
    <Card title="以后每周同一时间再办">
      <ChoiceField label="再办几周？" choices={weekCounts} chosen={weeks} onChoose={setWeeks} />
      <Refusal error={error} />
      <PrimaryButton
        text={busy ? '正在添加……' : published ? `发布后面${weeks}周的活动` : `添加${weeks}场草稿`}
        disabled={busy}
        onPress={() => run((key) => ({ key, eventId, weeks }))}
      />
    </Card>
  )
}
