import { callCloud, type InputOf, type OutputOf } from '../../../../platform/cloud/call-cloud'
import { withPeople } from './at-door'

type Roster = OutputOf<'checkin.roster'>

/** Fetches all pages of an event's roster, so that the door works without network. */
export async function wholeRoster(
  eventId: string,
  after?: InputOf<'checkin.roster'>['after'],
): Promise<Roster> {
  const page = await callCloud('checkin.roster', { eventId, after })
  if (!page.next) return page
  const rest = await wholeRoster(eventId, page.next)
  // A person who came or signed up between two requests may be on two pages.
  return { ...rest, people: withPeople(page.people, rest.people) }
}
