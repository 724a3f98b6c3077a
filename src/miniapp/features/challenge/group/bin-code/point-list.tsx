import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { Section } from '../../../../ui/card/section'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'

export type BinPoint = OutputOf<'challenge.binPoints'>['points'][number]

interface PointListProps {
  readonly points: readonly BinPoint[]
  onChoose(pointId: string): void
}

export function PointList({ points, onChoose }: PointListProps) {
  if (points.length === 0) return null
  return (
    <>
      <Section title="您在哪个投放点？" />
      {points.map(({ pointId, name, organisation }) => (
        <NavigationCard
          key={pointId}
          sign="桶"
          title={name}
          text={organisation}
          onPress={() => onChoose(pointId)}
        />
      ))}
    </>
  )
}
