import { useNow } from '../../../platform/now'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Section } from '../../../ui/card/section'
import { EventLine } from '../event-line'
import { NoticeLine } from '../notice-line'
import { isComing, signupNote } from '../words/signup-note'

const freshMs = 3 * 24 * 60 * 60 * 1000

/** The next event that the resident signed up for, and recent notices about their events. */
export function NextEvent() {
  const { data: signups = [] } = useCloudQuery('signups.mine')
  const { data: notices = [] } = useCloudQuery('events.notices')
  const now = useNow()
  useRefetchOnShow(0)
  // The cloud lists the latest event first.
  const [next] = signups.filter((signup) => isComing(signup, now)).reverse()
  const fresh = notices.filter(({ at }) => now.getTime() - Date.parse(at) < freshMs).slice(0, 2)
  if (!next && fresh.length === 0) return null
  return (
    <Section title="我报名的">
      {fresh.map((notice) => (
        <NoticeLine key={notice.noticeId} notice={notice} />
      ))}
      {next && <EventLine event={next.event} note={signupNote(next)} />}
    </Section>
  )
}
