import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Section } from '../../../../ui/card/section'
import { NoticeLine } from '../../notice-line'

/** Notices to the resident about events, latest first. */
export function Notices() {
  const { data } = useCloudQuery('events.notices')
  if (!data || data.length === 0) return null
  return (
    <Section title="收到的通知">
      {data.map((notice) => (
        <NoticeLine key={notice.noticeId} notice={notice} />
      ))}
    </Section>
  )
}
