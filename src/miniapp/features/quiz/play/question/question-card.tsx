import { Text, View } from '@tarojs/components'
import type { ShownQuestion } from '#domain/quiz/draw'
import { role } from '../../../../platform/aria'
import { canSpeak, speak } from '../../../../platform/speak'
import { Pressable } from '../../../../ui/pressable/pressable'
import { Option } from './option'
import './question.scss'

interface QuestionCardProps {
  readonly shown: ShownQuestion
  readonly total: number
  /** Places among the options; `right` is known once it was judged. */
  readonly chosen?: number
  readonly right?: number
  onChoose(choice: number): void
}

/** One question with its options; after the choice it shows what was right. */
export function QuestionCard({ shown, total, chosen, right, onChoose }: QuestionCardProps) {
  const { number, ask, read, picture, kind, options } = shown
  return (
    <View className="question">
      <View className="question-head">
        <Text className="question-place">{`第 ${number} 题，共 ${total} 题`}</Text>
        {canSpeak && (
          <Pressable
            label="读题目"
            className="question-speak"
            onPress={() => speak(aloud(read ?? ask, options))}
          >
            <Text>读给我听</Text>
          </Pressable>
        )}
      </View>
      {picture !== undefined && (
        <Text className="question-picture" aria-hidden>
          {picture}
        </Text>
      )}
      <Text className="question-ask" {...role('heading')}>
        {ask}
      </Text>
      <View className={`options options-${kind}`}>
        {options.map((text, place) => (
          <Option
            key={text}
            text={text}
            isBin={kind === 'bin'}
            state={stateOf(place, chosen, right)}
            onPress={() => chosen === undefined && onChoose(place)}
          />
        ))}
      </View>
    </View>
  )
}

function aloud(ask: string, options: readonly string[]): string {
  return [ask, ...options].join('。')
}

function stateOf(place: number, chosen?: number, right?: number) {
  if (right !== undefined && place === right) return 'right'
  if (place === chosen) return right === undefined ? 'chosen' : 'wrong'
  return chosen === undefined ? 'open' : 'left'
}
