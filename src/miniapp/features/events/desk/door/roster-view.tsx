import { View } from '@tarojs/components'
import { isDoorOpen } from '#domain/checkin/attendance'
import { useNow } from '../../../../platform/now'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import type { EventFacts } from '../../event-facts'
import { Counts } from './counts'
import { NotKept } from './not-kept'
import { Roster } from './roster'
import { ScanPeople } from './scan-people'
import { useRoster } from './use-roster'
import { WalkIn } from './walk-in'

/** The roster with the counts and all ways to check people in. */
export function RosterView({ event }: { readonly event: EventFacts }) {
  const { eventId } = event
  const { query, peopleOf, waiting, refused } = useRoster(eventId)
  const isOpen = mayNote(event, useNow())
  return (
    <QueryBoundary query={query} behindSignIn="社区工作人员登录后可以看名单。">
      {({ people: known }) => {
        const people = peopleOf(known)
        return (
          <View>
            <Counts people={people} waiting={waiting} isOpen={isOpen} />
            <NotKept entries={refused} />
            {isOpen && <ScanPeople eventId={eventId} people={people} />}
            <Roster event={event} people={people} isOpen={isOpen} />
            {isOpen && <WalkIn eventId={eventId} />}
          </View>
        )
      }}
    </QueryBoundary>
  )
}

/** People can be checked in from the time the door opens. After the event the list can still be corrected. */
function mayNote({ startsAt, endsAt, state }: EventFacts, now: Date): boolean {
  const window = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
  const isBegun = now > window.startsAt || isDoorOpen(window, now)
  return isBegun && (state === 'published' || state === 'ended')
}
