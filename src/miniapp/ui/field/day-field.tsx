import { Picker, Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import './field.scss'

interface DayFieldProps {
  readonly label: string
  /** Local day `YYYY-MM-DD` in Asia/Shanghai; empty if none is chosen. */
  readonly day: string
  readonly hint?: string
  onDay(day: string): void
}

export function DayField({ label, day, hint, onDay }: DayFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <View className="field-moment">
        <Picker mode="date" value={day} onChange={({ detail }) => onDay(detail.value)}>
          <View className="field-pick" {...role('button')} aria-label={`${label} ${day || '未选'}`}>
            {day || '选日期'}
          </View>
        </Picker>
      </View>
      {hint !== undefined && <Text className="field-hint">{hint}</Text>}
    </View>
  )
}
