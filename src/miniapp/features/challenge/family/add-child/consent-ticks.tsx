import { View } from '@tarojs/components'
import type { Consent } from '#domain/challenge/content'
import { TickField } from '../../../../ui/field/tick-field'
import type { Agreement } from './agreement'

interface ConsentTicksProps {
  readonly consent: Consent
  readonly agreement: Agreement
  onTick(part: keyof Agreement, ticked: boolean): void
}

/** One box for what the challenge needs, and a separate box for each optional use of data. */
export function ConsentTicks({ consent: { agree, separate }, agreement, onTick }: ConsentTicksProps) {
  const field = (part: keyof Agreement, text: string) => (
    <TickField text={text} ticked={agreement[part]} onTick={(ticked) => onTick(part, ticked)} />
  )
  return (
    <View>
      {field('agreed', agree)}
      {separate && field('photos', separate.photos)}
      {separate && field('signature', separate.signature)}
    </View>
  )
}
