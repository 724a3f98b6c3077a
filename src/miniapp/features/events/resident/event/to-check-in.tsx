import { isDoorOpen } from '#domain/checkin/attendance'
import { openPage } from '../../../../platform/navigate'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { useNow } from '../../../../platform/now'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import type { OwnEvent } from '../one-event'

/** Leads to checking in while the door is open, otherwise to the resident's own code. */
export function ToCheckIn({ event: { eventId, startsAt, endsAt } }: { readonly event: OwnEvent }) {
  // Fetched now so that it is cached: there may be no network at the door.
  useCloudQuery('checkin.mine', { eventId })
  const open = () => openPage('checkIn', { id: eventId })
  const isOpen = isDoorOpen({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, useNow())
  if (isOpen) return <PrimaryButton text="签到" onPress={open} />
  return <QuietButton text="看我的签到码" onPress={open} />
}
