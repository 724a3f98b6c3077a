import { addToCalendar } from '../../../../platform/calendar/calendar'
import { cloudNow } from '../../../../platform/clock'
import { QuietButton } from '../../../../ui/button/primary-button'
import type { OwnEvent } from '../one-event'

export function ToCalendar({ event }: { readonly event: OwnEvent }) {
  const { eventId, title, place, startsAt, endsAt, contactName, contactPhone } = event
  const entry = {
    id: eventId,
    title,
    place,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    note: `联系人：${contactName} ${contactPhone}`,
  }
  return <QuietButton text="加到手机日历" onPress={() => void addToCalendar(entry, cloudNow())} />
}
