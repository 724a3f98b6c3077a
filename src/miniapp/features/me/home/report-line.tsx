import { Text, View } from '@tarojs/components'
import { reportStatusNames } from '#domain/reports/report'
import type { OutputOf } from '../../../platform/cloud/call-cloud'

type OwnReport = OutputOf<'reports.mine'>[number]

export function ReportLine({ report: { kind, query, status, answer } }: { readonly report: OwnReport }) {
  return (
    <View className="report-line">
      <Text className="report-line-name">{kind === 'wrong' ? `${query}：答案不对` : `缺了：${query}`}</Text>
      <Text className={`report-line-state is-${status}`}>{reportStatusNames[status]}</Text>
      {answer !== null && <Text className="report-line-answer">{answer}</Text>}
    </View>
  )
}
