import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { LedgerForm } from './ledger-form'

/** The page to export a unit's activities in a period as the table that the city asks for. */
export default function LedgerPage() {
  return (
    <CloudQueries>
      <Screen title="导出台账">
        <OfflineNotice text="导出要联网。" />
        <ForWorkers />
      </Screen>
    </CloudQueries>
  )
}

function ForWorkers() {
  return (
    <QueryBoundary query={useCloudQuery('events.mine')} behindSignIn="社区工作人员登录后可以导出台账。">
      {({ units }) =>
        units.length > 0 ? (
          <LedgerForm units={units} />
        ) : (
          <Notice mood="stands" title="您还不能导出台账" text="请联系所在单位的管理员。" />
        )
      }
    </QueryBoundary>
  )
}
