import { Text } from '@tarojs/components'
import type { Answer } from '#domain/search/answer'
import { useCity } from '../../../app-state/city'
import type { ShareCard } from '../../../platform/share'
import { Card } from '../../../ui/card/card'
import { AnswerActions } from './answer-actions'
import { AnswerHead } from './answer-head'

interface InferredAnswerProps {
  readonly answer: Answer
  readonly card: ShareCard
}

/** The answer for a thing that is not in the catalogue. It says what the answer was inferred from. */
export function InferredAnswer({
  answer: { name, wasteClass, subClass, certainty, reason },
  card,
}: InferredAnswerProps) {
  const { where } = useCity().classes[wasteClass]
  return (
    <>
      <AnswerHead name={name} also={[]} wasteClass={wasteClass} subClass={subClass} certainty={certainty} />
      <Card title="先这样做">
        <Text>{where}</Text>
      </Card>
      <Card title="我们是这样推断的" tone="sun">
        {reason !== undefined && <Text className="answer-paragraph">{reason}</Text>}
        <Text className="answer-paragraph">这样东西还没有收录，答案是按材料和种类推断的，可能不准。</Text>
      </Card>
      <AnswerActions name={name} card={card} />
    </>
  )
}
