import { useState } from 'react'
import { reportLimits } from '#domain/reports/report'
import { useParameter } from '../../../platform/navigate'
import { Screen } from '../../../ui/screen/screen'
import { ReportForm } from './report-form'
import { ReportKept } from './report-kept'

export default function ReportPage() {
  const kind = useParameter('kind') === 'wrong' ? 'wrong' : 'missing'
  const query = upTo(reportLimits.query, useParameter('query'))
  const entryName = useParameter('entry') || undefined
  const [keptKey, setKeptKey] = useState<string>()
  return (
    <Screen title={kind === 'wrong' ? '答案不对' : '缺了一样东西'}>
      {keptKey === undefined ? (
        <ReportForm kind={kind} query={query} entryName={entryName} onKept={setKeptKey} />
      ) : (
        <ReportKept entryKey={keptKey} />
      )}
    </Screen>
  )
}

/** A link may carry a longer text than the cloud accepts. */
function upTo(most: number, words: string): string {
  return Array.from(words).slice(0, most).join('')
}
