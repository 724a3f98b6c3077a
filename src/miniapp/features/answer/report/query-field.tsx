import { Input, Text } from '@tarojs/components'
import { reportLimits } from '#domain/reports/report'
import { textField } from '../../../platform/aria'

interface QueryFieldProps {
  readonly value: string
  onInput(value: string): void
}

export function QueryField({ value, onInput }: QueryFieldProps) {
  return (
    <>
      <Text className="report-label">缺了什么？</Text>
      <Input
        className="report-input"
        value={value}
        maxlength={reportLimits.query}
        placeholder="写下它的名字"
        {...textField('缺了什么')}
        onInput={({ detail }) => onInput(detail.value)}
      />
    </>
  )
}
