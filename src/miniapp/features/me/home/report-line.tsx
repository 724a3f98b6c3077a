import { Text, View } from '@tarojs/components'
import type { OutputOf } from '../../../platform/cloud/call-cloud'

type OwnReport = OutputOf<'reports.mine'>[number]

const states: Readonly<Record<OwnReport['status'], string>> = {
  received: '已收到，正在查',
  answered: '已回复',
  declined: '没有采纳',
}

export function ReportLine({ report: { kind, query, status, answer } }: { readonly report: OwnReport }) {
  return (
    <View className="report-line">
      <Text className="report-line-name">{kind === 'wrong' ? `${query}：答案不对` : `缺了：${query}`}</Text>
      <Text className={`report-line-state is-${status}`}>{states[status]}</Text>
      {answer !== null && <Text className="report-line-answer">{answer}</Text>}
    </View>
  )
}
