import { useState } from 'react'
import { Text, Textarea, View } from '@tarojs/components'
import { reportLimits } from '#domain/reports/report'
import { useCity } from '../../../app-state/city'
import { textField } from '../../../platform/aria'
import { showToast } from '../../../platform/toast'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { keepReport, type Report } from './keep-report'
import { QueryField } from './query-field'
import './report.scss'

interface ReportFormProps extends Pick<Report, 'kind' | 'query' | 'entryName'> {
  onKept(key: string): void
}

export function ReportForm({ kind, query, entryName, onKept }: ReportFormProps) {
  const { id: cityId } = useCity()
  const [thing, setThing] = useState(query)
  const [suggestion, setSuggestion] = useState('')
  const question = kind === 'wrong' ? '您觉得哪里不对？（可以不填）' : '您觉得它该怎么分？（可以不填）'
  const submit = () => {
    const said = suggestion.trim() || undefined
    const key = keepReport({ kind, query: thing.trim(), entryName, suggestion: said, cityId })
    if (key === undefined) showToast('手机存满了，没有记下来')
    else onKept(key)
  }
  return (
    <View className="report">
      <OfflineNotice text="写好以后先存在手机里，联网后自动送出。" />
      {kind === 'missing' ? <QueryField value={thing} onInput={setThing} /> : <ReportedThing name={thing} />}
      <Text className="report-label">{question}</Text>
      <Textarea
        className="report-area"
        value={suggestion}
        maxlength={reportLimits.suggestion}
        placeholder="想到什么写什么"
        {...textField(question)}
        onInput={({ detail }) => setSuggestion(detail.value)}
      />
      <Text className="report-hint">请别写姓名、电话、住址。</Text>
      <PrimaryButton text="送出" disabled={thing.trim() === ''} onPress={submit} />
    </View>
  )
}

function ReportedThing({ name }: { readonly name: string }) {
  return (
    <View className="report-thing">
      <Text className="report-label">说的是</Text>
      <Text className="report-name">{name}</Text>
    </View>
  )
}
