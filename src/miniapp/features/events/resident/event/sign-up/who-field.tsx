import { Text, View } from '@tarojs/components'
import { TickField } from '../../../../../ui/field/tick-field'
import type { Candidate } from './candidates'

interface WhoFieldProps {
  readonly candidates: readonly Candidate[]
  readonly chosen: readonly string[]
  onChoose(ids: readonly string[]): void
}

/** Choice of the family members who come; several can be ticked. */
export function WhoField({ candidates, chosen, onChoose }: WhoFieldProps) {
  const tick = (id: string, ticked: boolean) =>
    onChoose(ticked ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <View className="field event-who">
      <Text className="field-label">谁参加？</Text>
      {candidates.map(({ id, name }) => (
        <TickField key={id} text={name} ticked={chosen.includes(id)} onTick={(ticked) => tick(id, ticked)} />
      ))}
    </View>
  )
}
