import { weekdayMomentText } from '#domain/date-text'
import { callPhone } from '../../../../platform/call'
import { openPage, routeTo } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import type { OwnEvent } from '../one-event'

/** Buttons to call the contact, share the event, make a poster, and, for its organisers, manage it. */
export function WaysOn({ event }: { readonly event: OwnEvent }) {
  const { eventId, state, title, startsAt, contactPhone, mayOrganise } = event
  const now = useNow()
  const share = {
    title: `${title}，${weekdayMomentText(startsAt, now)}`,
    path: routeTo('event', { id: eventId }),
  }
  useShareCard(share)
  return (
    <Actions>
      {mayOrganise && (
        <QuietButton text="管理这场活动" onPress={() => openPage('deskEvent', { id: eventId })} />
      )}
      <QuietButton text="打电话问一问" onPress={() => callPhone(contactPhone)} />
      {state === 'published' && (
        <>
          <QuietButton text="发给朋友" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
          <QuietButton text="做一张海报" onPress={() => openPage('eventPoster', { id: eventId })} />
        </>
      )}
    </Actions>
  )
}
