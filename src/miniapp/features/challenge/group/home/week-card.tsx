import { dayText } from '#domain/date-text'
import { Card } from '../../../../ui/card/card'
import { Figure } from '../../method/figure'
import { halfBagsText } from '../../words/half-bags-text'
import type { Week } from '../group-facts'
import { TotalFigures } from './total-figures'

/** One full week of a group. Figures are withheld if fewer than five families took part. */
export function WeekCard({ week }: { readonly week: Week }) {
  const title = `${dayText(week.monday)}那一周`
  if ('withheld' in week)
    return (
      <Card title={title}>
        <Figure name="参加的家庭" value="不满5家" method="withheld" />
      </Card>
    )
  return (
    <Card title={title}>
      <Figure name="参加的家庭" value={`${week.families}家`} method="weeks" />
      <TotalFigures totals={week} />
      {week.middle !== null && <Figure name="中间的家庭" value={halfBagsText(week.middle)} method="middle" />}
    </Card>
  )
}
