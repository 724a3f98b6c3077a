import { Text, View } from '@tarojs/components'
import { control } from '../../platform/aria'
import './tick-field.scss'

interface TickFieldProps {
  readonly text: string
  readonly ticked: boolean
  onTick(ticked: boolean): void
}

/** A sentence with a box to tick. */
export function TickField({ text, ticked, onTick }: TickFieldProps) {
  return (
    <View
      className={ticked ? 'tick-field is-ticked' : 'tick-field'}
      aria-checked={ticked}
      {...control('checkbox', text, () => onTick(!ticked))}
    >
      <Text className="tick-field-box">{ticked ? '✓' : ''}</Text>
      <Text className="tick-field-text">{text}</Text>
    </View>
  )
}
