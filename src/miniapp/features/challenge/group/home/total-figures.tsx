import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { Figure } from '../../method/figure'
import { halfBagsText } from '../../words/half-bags-text'
import type { Total } from '../group-facts'

type Totals = Pick<Extract<Total, { dropOffs: number }>, 'dropOffs' | 'confirmed' | 'bags'>

/** Totals of all families: drop-offs, and bags by class. */
export function TotalFigures({ totals: { dropOffs, confirmed, bags } }: { readonly totals: Totals }) {
  const { classes } = useCity()
  return (
    <>
      <Figure name="打卡" value={`${dropOffs}次`} method="drop-offs" />
      <Figure name="桶边确认" value={`${confirmed}次`} method="confirmed" />
      {!bags && <Figure name="各类袋数" value="不满5家" method="bags" />}
      {bags &&
        binClasses.map((wasteClass) => (
          <Figure
            key={wasteClass}
            name={classes[wasteClass].name}
            value={halfBagsText(bags[wasteClass])}
            method="bags"
          />
        ))}
    </>
  )
}
