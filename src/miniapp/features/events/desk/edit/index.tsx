import { useParameter } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { RequireOrganiser } from '../require-organiser'
import type { Unit } from '../unit'
import { lastContact } from './contact'
import { planOf, usualPlan } from './plan'
import { planAgain } from './plan-changes'
import { PlanForm } from './plan-form'

/** The page to post a new event, a copy of an earlier one (`copy`), or to correct an event (`id`). */
export default function EditPage() {
  const [id, copy] = [useParameter('id'), useParameter('copy')]
  return (
    <CloudQueries>
      <Screen title={id === '' ? '发布活动' : '修改活动'} wide>
        <OfflineNotice text="填好的内容还在，联网以后再保存。" />
        <ForUnits id={id} copy={copy} />
      </Screen>
    </CloudQueries>
  )
}

interface EditProps {
  readonly id: string
  readonly copy: string
}

function ForUnits(props: EditProps) {
  const now = useNow()
  return (
    <QueryBoundary query={useCloudQuery('events.mine')} behindSignIn="社区工作人员登录后可以发布活动。">
      {({ units: [first, ...others] }) => {
        if (!first) return <Notice mood="stands" title="您还不能发布活动" text="请联系所在单位的管理员。" />
        const units = [first, ...others]
        return props.id + props.copy === '' ? (
          <PlanForm units={units} first={usualPlan(now, first.id, lastContact())} />
        ) : (
          <LikeEarlier {...props} units={units} />
        )
      }}
    </QueryBoundary>
  )
}

function LikeEarlier({ id, copy, units }: EditProps & { readonly units: readonly Unit[] }) {
  const now = useNow()
  return (
    <RequireOrganiser eventId={id || copy} behindSignIn="社区工作人员登录后可以修改活动。">
      {(event) =>
        id === '' ? (
          <PlanForm units={units} first={planAgain(event, now)} />
        ) : (
          <PlanForm units={units} first={planOf(event)} changed={event} />
        )
      }
    </RequireOrganiser>
  )
}
