import { useEffect, useRef } from 'react'
import { useOutbox } from '../../../../app-state/outbox'
import { type EntryOf, entriesOf } from '../../../../platform/outbox/outbox-entry'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { useCacheUpdate } from '../../../../platform/query/cache-update'
import { type AtDoor, atDoor, withPeople } from './at-door'
import { wholeRoster } from './whole-roster'

/** Other workers also check people in, and residents check in themselves. */
const everyMs = 15_000

type Entry = EntryOf<'checkin.reconcile'>

/** The cloud's last roster of an event, combined with this phone's notes that the cloud does not have yet. */
export function useRoster(eventId: string) {
  const query = useCloudQuery('checkin.roster', { eventId }, { everyMs, ask: () => wholeRoster(eventId) })
  const know = useCacheUpdate('checkin.roster', { eventId })
  const entries = entriesOf(useOutbox().entries, 'checkin.reconcile').filter(
    ({ input }) => input.eventId === eventId,
  )
  const waiting = entries.filter(({ refusal }) => refusal === undefined)
  useWhoLeft(entries, (key) => {
    const reply = outbox.replyTo('checkin.reconcile', key)
    if (reply) know((roster) => ({ ...roster, people: withPeople(roster.people, reply.people) }))
  })
  const marks = waiting.flatMap(({ key, input }) => input.marks.map((mark) => ({ key, mark })))
  return {
    query,
    peopleOf: (people: NonNullable<typeof query.data>['people']): AtDoor[] => atDoor(people, marks),
    waiting: waiting.length,
    refused: entries.filter(({ refusal }) => refusal !== undefined),
  }
}

/** Calls `onLeft` with the key of each entry that has left the outbox. */
function useWhoLeft(entries: readonly Entry[], onLeft: (key: string) => void): void {
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    const keys = entries.map(({ key }) => key)
    before.current.filter((key) => !keys.includes(key)).forEach(onLeft)
    before.current = keys
  })
}
