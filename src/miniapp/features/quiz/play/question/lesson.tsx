import type { PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import type { QuestionKind } from '#domain/quiz/question'
import { useCity } from '../../../../app-state/city'
import { answerWords } from './option-words'
import './lesson.scss'

interface LessonProps {
  readonly question: {
    readonly kind: QuestionKind
    readonly ask: string
    readonly options: readonly string[]
  }
  /** Index of the right option. */
  readonly right: number
  readonly why: string
}

/** A question with its answer and reason, to read again. */
export function Lesson({ question, right, why, children }: PropsWithChildren<LessonProps>) {
  return (
    <View className="lesson">
      <Text className="lesson-ask">{question.ask}</Text>
      <Text className="lesson-right">{answerWords(question, right, useCity())}</Text>
      <Text className="lesson-why">{why}</Text>
      {children}
    </View>
  )
}
