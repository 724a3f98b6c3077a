import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import { useNow } from '../../../../platform/now'
import { ChoiceField } from '../../../../ui/field/choice-field'

interface DiaryDayProps {
  /** Local day `YYYY-MM-DD`. */
  readonly day: string
  onDay(day: string): void
}

const names = ['今天', '昨天', '前天']

export function DiaryDay({ day, onDay }: DiaryDayProps) {
  const today = localDay(useNow())
  const choices = names.map((text, ago) => ({ text, value: daysAfter(today, -ago) }))
  return <ChoiceField label="哪一天" choices={choices} chosen={day} onChoose={onDay} />
}
