import { dayText } from '#domain/date-text'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { daysAhead } from '#domain/challenge/calendar'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import { useNow } from '../../../../platform/now'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'

type Group = NonNullable<OutputOf<'family.mine'>['family']>['groups'][number]

interface StartDayProps {
  readonly groups: readonly Group[]
  /** Local day `YYYY-MM-DD`. */
  readonly chosen: string | undefined
  onChoose(day: string): void
}

/** Choice of the first day: today, tomorrow, next Monday, or together with the class. */
export function StartDay({ groups, chosen, onChoose }: StartDayProps) {
  return (
    <Card>
      <ChoiceField
        label="从哪天开始？"
        choices={startChoices(useNow(), groups)}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Card>
  )
}

function startChoices(now: Date, groups: readonly Group[]) {
  const today = localDay(now)
  const after = (days: number) => daysAfter(today, days)
  const choices = new Map([
    [today, '今天'],
    [after(1), '明天'],
    [daysAfter(mondayOf(today), 7), '下周一'],
  ])
  for (const { startsOn } of groups) {
    if (startsOn !== null && startsOn >= today && startsOn <= after(daysAhead)) {
      choices.set(startsOn, '和班级一起')
    }
  }
  return [...choices].map(([value, text]) => ({ value, text: `${text}（${dayText(value)}）` }))
}
