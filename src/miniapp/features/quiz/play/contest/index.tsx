import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloud } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { Card } from '../../../../ui/card/card'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { ContestView } from './contest-view'
import './contest.scss'

/** One contest, reached by its code: join it, play it, see how it stands. */
export default function ContestPage() {
  return (
    <CloudQueries>
      <Screen title="竞赛">
        <ByCode code={useParameter('code')} />
      </Screen>
    </CloudQueries>
  )
}

function ByCode({ code }: { readonly code: string }) {
  const { data, error, refetch } = useCloud('contests.byCode', { code })
  if (data) return <ContestView contest={data} code={code} />
  if (error)
    return (
      <Card>
        <ErrorState
          error={error}
          behindSignIn="登录以后，就能参加这场竞赛。"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  return <Loading />
}
