import { Card } from '../../../../ui/card/card'
import type { Unit } from '../group-facts'
import { OpenForm } from './open-form'
import { TermForm } from './term-form'

/** What the caller can open for one school or community. */
export function UnitCard({ unit }: { readonly unit: Unit }) {
  const isSchool = unit.kind === 'class'
  return (
    <>
      <Card title={`${unit.name}：${isSchool ? '开一个班级' : '开一个社区'}`}>
        <OpenForm unit={unit} />
      </Card>
      {isSchool && (
        <Card title={`${unit.name}：学期`}>
          <TermForm unit={unit} />
        </Card>
      )}
    </>
  )
}
