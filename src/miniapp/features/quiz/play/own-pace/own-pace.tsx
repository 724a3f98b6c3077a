import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import type { AnsweredQuestion } from '../../mistake-store'
import { Explanation } from '../question/explanation'
import { QuestionCard } from '../question/question-card'

interface OwnPaceProps<Asked extends AnsweredQuestion> {
  readonly questions: readonly Asked[]
  /** Text of the last button. */
  readonly endText: string
  onAnswer(question: Asked, isRight: boolean): void
  onEnd(): void
}

/** A series of questions judged on the phone, without points and without network. */
export function OwnPace<Asked extends AnsweredQuestion>(props: OwnPaceProps<Asked>) {
  const { questions, endText, onAnswer, onEnd } = props
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<number>()
  // A second tap may come before the page has rendered again.
  const answered = useRef(-1)
  const question = questions[at]
  if (!question) return null

  const isLast = at === questions.length - 1
  const choose = (choice: number) => {
    if (answered.current === at) return
    answered.current = at
    setChosen(choice)
    onAnswer(question, choice === question.right)
  }
  const goOn = () => {
    if (isLast) return onEnd()
    setChosen(undefined)
    setAt(at + 1)
  }
  return (
    <View>
      <QuestionCard
        key={at}
        shown={{ ...question, number: at + 1 }}
        total={questions.length}
        chosen={chosen}
        right={chosen === undefined ? undefined : question.right}
        onChoose={choose}
      />
      <View {...role('status')}>
        {chosen !== undefined && (
          <Explanation
            verdict={chosen === question.right ? 'right' : 'wrong'}
            why={question.why}
            sources={question.sources}
          />
        )}
      </View>
      {chosen !== undefined && (
        <Actions>
          <PrimaryButton text={isLast ? endText : '下一题'} onPress={goOn} />
        </Actions>
      )}
    </View>
  )
}
