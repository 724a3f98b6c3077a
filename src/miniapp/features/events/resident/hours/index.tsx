import { weekdayMomentText } from '#domain/date-text'
import { Text } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { HoursByYear } from '../../../../ui/certificate/hours-by-year'
import { hoursText } from '../../../../ui/certificate/hours-text'
import { Pressable } from '../../../../ui/pressable/pressable'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import './hours.scss'

/** The page of the resident's service hours, by year and by event. */
export default function HoursPage() {
  return (
    <CloudQueries>
      <Screen title="我的时长">
        <OfflineNotice text="下面是上次看到的内容。" />
        <Hours />
      </Screen>
    </CloudQueries>
  )
}

function Hours() {
  const query = useCloudQuery('checkin.hours')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能看到自己的时长。">
      {(hours) => (
        <>
          <HoursByYear hours={hours} />
          <Card title="参加过的活动">
            {hours.attended.length === 0 && (
              <Text className="hours-none">还没有。到了现场签到，时长就记在这里。</Text>
            )}
            {hours.attended.map((attended) => (
              <AttendedLine key={attended.eventId} attended={attended} />
            ))}
          </Card>
        </>
      )}
    </QueryBoundary>
  )
}

type Attended = OutputOf<'checkin.hours'>['attended'][number]

function AttendedLine({ attended: { eventId, title, startsAt, minutes } }: { readonly attended: Attended }) {
  const when = weekdayMomentText(startsAt, useNow())
  return (
    <Pressable
      label={`${title}，${when}，${hoursText(minutes)}`}
      kind="link"
      className="hours-line"
      onPress={() => openPage('event', { id: eventId })}
    >
      <Text className="hours-title">{title}</Text>
      <Text className="hours-fact">{`${when}　${hoursText(minutes)}`}</Text>
    </Pressable>
  )
}
