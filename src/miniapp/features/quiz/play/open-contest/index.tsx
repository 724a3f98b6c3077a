import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloud } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { Card } from '../../../../ui/card/card'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { Notice } from '../../../../ui/states/notice'
import { PlanForm } from './plan-form'

/** Where a teacher, community worker or admin opens a contest. */
export default function OpenContestPage() {
  return (
    <CloudQueries>
      <Screen title="开一场竞赛">
        <ForOpeners />
      </Screen>
    </CloudQueries>
  )
}

function ForOpeners() {
  const { data, error, refetch } = useCloud('contests.mine')
  if (!data && error)
    return (
      <Card>
        <ErrorState
          error={error}
          behindSignIn="老师和社区工作人员登录后可以开竞赛。"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  if (!data) return <Loading />
  if (!data.mayOpenCity && data.units.length === 0)
    return (
      <Notice
        mood="stands"
        title="您还不能开竞赛"
        text="竞赛由老师、社区工作人员开。请联系所在单位的管理员。"
      />
    )
  return <PlanForm units={data.units} mayOpenCity={data.mayOpenCity} />
}
