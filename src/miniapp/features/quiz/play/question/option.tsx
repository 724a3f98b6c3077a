import { Text, View } from '@tarojs/components'
import type { QuestionKind } from '#domain/quiz/question'
import { useCity } from '../../../../app-state/city'
import { BinTile } from '../../../../ui/bin/bin-tile'
import { Pressable } from '../../../../ui/pressable/pressable'
import { binOf, optionWords } from './option-words'

export type OptionState = 'open' | 'chosen' | 'right' | 'wrong' | 'left'

interface OptionProps {
  readonly text: string
  /** If the options are bins, each shows a picture of its bin. */
  readonly kind: QuestionKind
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

export function Option({ text, kind, state, onPress }: OptionProps) {
  const wasteClass = binOf(kind, text)
  const words = optionWords(kind, text, useCity())
  return (
    <Pressable label={words + spoken[state]} className={`option is-${state}`} onPress={onPress}>
      {wasteClass !== undefined && <BinTile wasteClass={wasteClass} />}
      <Text className="option-text">{words}</Text>
      {marks[state] !== undefined && <View className="option-mark">{marks[state]}</View>}
    </Pressable>
  )
}
