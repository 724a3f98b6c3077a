import { useState } from 'react'
import { localDay } from '#domain/local-day'
import { useNow } from '../../../../platform/now'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { AttemptLoader } from '../scored/attempt-loader'
import { CatchUp } from '../scored/catch-up'

/** Today's five questions, the same for everybody, to be answered once. */
export default function DailyPage() {
  return (
    <CloudQueries>
      <Screen title="今日五题">
        <Daily />
        <CatchUp />
      </Screen>
    </CloudQueries>
  )
}

function Daily() {
  const now = useNow()
  const [day, setDay] = useState(() => localDay(now))
  const query = useCloudQuery('quiz.start', { mode: 'daily', key: `daily-${day}` })
  // A quiz begun before midnight can be finished: the next day's questions come only after its deadline.
  const isOver = query.data !== undefined && now > new Date(query.data.deadlineAt)
  if (isOver && day !== localDay(now)) setDay(localDay(now))
  return <AttemptLoader query={query} behindSignIn="登录以后，成绩和积分才能记在您名下。" />
}
