import { Text } from '@tarojs/components'
import { useOutbox } from '../../../app-state/outbox'
import { entriesOf } from '../../../platform/outbox/outbox-entry'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { ErrorState } from '../../../ui/states/error-state'
import { Loading } from '../../../ui/states/loading'
import { ReportLine } from './report-line'
import { WaitingReport } from './waiting-report'
import './reports.scss'

/** The resident's reports: first those still on the phone, then those in the cloud. */
export function MyReports() {
  const entries = entriesOf(useOutbox().entries, 'reports.submit')
  const { data, error, isLoading, isPaused, refetch } = useCloudQuery('reports.mine')
  useRefetchOnShow(entries.length)
  const nothing = entries.length === 0 && data?.length === 0
  return (
    <Card title="我的报告">
      {entries.map((entry) => (
        <WaitingReport key={entry.key} entry={entry} />
      ))}
      {data?.map((report) => (
        <ReportLine key={report.id} report={report} />
      ))}
      {nothing && <Text className="reports-none">还没有。查不到、觉得不对的，都可以告诉我们。</Text>}
      {isLoading && <Loading />}
      {!data && isPaused && <Text className="reports-none">联网以后就能看到。</Text>}
      {!data && error && (
        <ErrorState
          error={error}
          behindSignIn="登录以后，能看到自己的报告和回复。"
          onRetry={() => void refetch()}
        />
      )}
    </Card>
  )
}
