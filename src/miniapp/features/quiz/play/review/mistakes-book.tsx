import { dayText } from '#domain/date-text'
import { Text } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import type { Mistake } from '../../mistake-store'
import { Lesson } from '../question/lesson'

/** More would be too much to render and to read on one page. */
const mostShown = 50

/** The mistakes most recently asked, with their answers. */
export function MistakesBook({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  return (
    <Card title={`错题本（${mistakes.length}）`}>
      {mistakes.length > mostShown && <Text className="lesson-note">{`这里是最近的${mostShown}道。`}</Text>}
      {mistakes.slice(0, mostShown).map(({ question, card }) => (
        <Lesson key={card.questionId} question={question} right={question.right} why={question.why}>
          <Text className="lesson-note">{`${dayText(card.due)}再问`}</Text>
        </Lesson>
      ))}
    </Card>
  )
}
