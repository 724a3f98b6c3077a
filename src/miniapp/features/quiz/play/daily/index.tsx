import { localDay } from '#domain/local-day'
import { useNow } from '../../../../platform/now'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloud } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { AttemptLoader } from '../scored/attempt-loader'

/** Today's five: the same for everyone, once. */
export default function DailyPage() {
  return (
    <CloudQueries>
      <Screen title="今日五题">
        <Daily />
      </Screen>
    </CloudQueries>
  )
}

function Daily() {
  const query = useCloud('quiz.start', { mode: 'daily', key: `daily-${localDay(useNow())}` })
  return <AttemptLoader query={query} behindSignIn="登录以后，成绩和积分才能记在您名下。" />
}
