import { useEffect } from 'react'
import { Text, View } from '@tarojs/components'
import type { ShownQuestion } from '#domain/quiz/draw'
import { useCity } from '../../../../app-state/city'
import { role } from '../../../../platform/aria'
import { scrollToTop } from '../../../../platform/scroll'
import { canSpeak, speak, stopSpeaking } from '../../../../platform/speak'
import { Pressable } from '../../../../ui/pressable/pressable'
import { Option } from './option'
import { optionWords } from './option-words'
import './question.scss'

interface QuestionCardProps {
  readonly shown: ShownQuestion
  readonly total: number
  /** Indexes of options. `right` is undefined until the answer has been judged. */
  readonly chosen?: number
  readonly right?: number
  onChoose(choice: number): void
}

/** One question with its options, and the right one after the choice. Each question needs its own `key`. */
export function QuestionCard({ shown, total, chosen, right, onChoose }: QuestionCardProps) {
  const { number, ask, read, picture, kind, options } = shown
  const city = useCity()
  useEffect(() => {
    scrollToTop()
    return stopSpeaking
  }, [])
  const readAloud = () => speak([read ?? ask, ...options.map((text) => optionWords(kind, text, city))])
  return (
    <View className="question">
      <View className="question-head">
        <Text className="question-place">{`第 ${number} 题，共 ${total} 题`}</Text>
        {canSpeak && (
          <Pressable label="读给我听" className="question-speak" onPress={readAloud}>
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
      {read !== undefined && !canSpeak && <Text className="question-read">{`读给孩子听：${read}`}</Text>}
      <View className={`options options-${kind}`}>
        {options.map((text, place) => (
          <Option
            key={text}
            text={text}
            kind={kind}
            state={stateOf(place, chosen, right)}
            onPress={() => chosen === undefined && onChoose(place)}
          />
        ))}
      </View>
    </View>
  )
}

function stateOf(place: number, chosen?: number, right?: number) {
  if (right !== undefined && place === right) return 'right'
  if (place === chosen) return right === undefined ? 'chosen' : 'wrong'
  return chosen === undefined ? 'open' : 'left'
}
