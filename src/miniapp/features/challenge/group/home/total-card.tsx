import type { MethodId } from '#domain/challenge/content'
import { Card } from '../../../../ui/card/card'
import { Figure } from '../../method/figure'
import type { Total } from '../group-facts'
import { TotalFigures } from './total-figures'

interface TotalCardProps {
  readonly title: string
  readonly total: Total
  /** How the weeks in the total were selected. */
  readonly method: MethodId
}

export function TotalCard({ title, total, method }: TotalCardProps) {
  if ('withheld' in total)
    return (
      <Card title={title}>
        <Figure name="合计" value="还没有" method="withheld" />
      </Card>
    )
  return (
    <Card title={title}>
      <Figure name="公布的周" value={`${total.weeks}周`} method={method} />
      <TotalFigures totals={total} />
    </Card>
  )
}
