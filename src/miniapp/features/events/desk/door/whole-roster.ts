import { callCloud, type InputOf, type OutputOf } from '../../../../platform/cloud/call-cloud'
import { withPeople } from './at-door'

type Roster = OutputOf<'checkin.roster'>

/** All pages of an event's roster, so that the door goes on without a network. */
export async function wholeRoster(
  eventId: string,
  after?: InputOf<'checkin.roster'>['after'],
): Promise<Roster> {
  const page = await callCloud('checkin.roster', { eventId, after })
  if (!page.next) return page
  const rest = await wholeRoster(eventId, page.next)
  // Who came or signed up while the pages were fetched may be on two of them.
  return { ...rest, people: withPeople(page.people, rest.people) }
}
