import { Text, View } from '@tarojs/components'
import { binOptions } from '#domain/quiz/question'
import { binClasses } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { BinTile } from '../../../../ui/bin/bin-tile'
import { Pressable } from '../../../../ui/pressable/pressable'

export type OptionState = 'open' | 'chosen' | 'right' | 'wrong' | 'left'

interface OptionProps {
  readonly text: string
  /** Shows the bin beside its name. */
  readonly isBin: boolean
  readonly state: OptionState
  onPress(): void
}

const spoken: Readonly<Record<OptionState, string>> = {
  open: '',
  chosen: '，您选的',
  right: '，正确答案',
  wrong: '，您选的，不对',
  left: '',
}
const marks: Partial<Record<OptionState, string>> = { right: '✓', wrong: '✗' }

export function Option({ text, isBin, state, onPress }: OptionProps) {
  const { classes } = useCity()
  const wasteClass = isBin ? binClasses[binOptions.indexOf(text)] : undefined
  // The questions use the standard's names; a city may call its bins otherwise.
  const words = wasteClass === undefined ? text : classes[wasteClass].name
  return (
    <Pressable label={words + spoken[state]} className={`option is-${state}`} onPress={onPress}>
      {wasteClass !== undefined && <BinTile wasteClass={wasteClass} />}
      <Text className="option-text">{words}</Text>
      {marks[state] !== undefined && <View className="option-mark">{marks[state]}</View>}
    </Pressable>
  )
}
