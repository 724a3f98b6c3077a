import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { Notice } from '../../../../ui/states/notice'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { PlanForm } from './plan-form'

/** The page where teachers, community workers and admins open a contest. */
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
  return (
    <QueryBoundary query={useCloudQuery('contests.mine')} behindSignIn="老师和社区工作人员登录后可以开竞赛。">
      {({ units, mayOpenCity }) =>
        mayOpenCity || units.length > 0 ? (
          <PlanForm units={units} mayOpenCity={mayOpenCity} />
        ) : (
          <Notice
            mood="stands"
            title="您还不能开竞赛"
            text="竞赛由老师、社区工作人员开。请联系所在单位的管理员。"
          />
        )
      }
    </QueryBoundary>
  )
}
