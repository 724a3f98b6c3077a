import { Picker, Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { FieldFault } from './field-fault'
import './field.scss'

interface MomentFieldProps {
  readonly label: string
  /** Local day `YYYY-MM-DD` and time `HH:mm` in Asia/Shanghai; empty if none is chosen. */
  readonly day: string
  readonly time: string
  /** What is wrong with the value. */
  readonly fault?: string
  onDay(day: string): void
  onTime(time: string): void
}

/** A field for a day and a time. */
export function MomentField({ label, day, time, fault, onDay, onTime }: MomentFieldProps) {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <View className="field-moment">
        <Picker mode="date" value={day} onChange={({ detail }) => onDay(detail.value)}>
          <View className="field-pick" {...role('button')} aria-label={`${label}，日期 ${day || '未选'}`}>
            {day || '选日期'}
          </View>
        </Picker>
        <Picker mode="time" value={time} onChange={({ detail }) => onTime(String(detail.value))}>
          <View className="field-pick" {...role('button')} aria-label={`${label}，时间 ${time || '未选'}`}>
            {time || '选时间'}
          </View>
        </Picker>
      </View>
      <FieldFault text={fault} />
    </View>
  )
}
