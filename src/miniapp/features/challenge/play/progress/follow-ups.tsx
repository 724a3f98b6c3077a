import { Text } from '@tarojs/components'
import { challenge as content } from '#content/built/challenge'
import type { FollowUp } from '#domain/challenge/content'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { Challenge } from '../challenge-facts'

interface FollowUpsProps {
  readonly challenge: Challenge
  readonly today: number
}

/** The follow-up questions of days 30, 45 and 66, each shown from its day on. */
export function FollowUps({ challenge, today }: FollowUpsProps) {
  const due = content.followUps.filter(({ day }) => day <= today)
  return (
    <>
      {due.map((question) => (
        <FollowUpCard key={question.day} question={question} challenge={challenge} />
      ))}
    </>
  )
}

function FollowUpCard({
  question,
  challenge,
}: {
  readonly question: FollowUp
  readonly challenge: Challenge
}) {
  const { run, error } = useCloudMutation('challenge.answerFollowUp')
  const { day, ask, answers } = question
  const { challengeId, followUps } = challenge
  const chosen = followUps.find((answered) => answered.day === day)?.answer
  const choices = [
    { value: 'still', text: answers.still },
    { value: 'sometimes', text: answers.sometimes },
    { value: 'notAnyMore', text: answers.notAnyMore },
  ] as const
  return (
    <Card title={`第${day}天，问一问`} tone="sun">
      <ChoiceField
        label={ask}
        choices={choices}
        chosen={chosen ?? undefined}
        onChoose={(answer) => run(() => ({ challengeId, day, answer }))}
      />
      {chosen && <Text>谢谢告诉我们。怎样都好，什么时候都可以再开始。</Text>}
      <Refusal error={error} />
    </Card>
  )
}
