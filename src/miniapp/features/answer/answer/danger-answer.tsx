import { Text, View } from '@tarojs/components'
import { texts } from '#content/built/texts'
import { textOf } from '#domain/search/answer-texts'
import type { Danger } from '#domain/search/danger/danger'
import type { EntrySummary } from '#domain/search/entries'
import type { ShareCard } from '../../../platform/share'
import { Card } from '../../../ui/card/card'
import { DangerCard } from '../../../ui/danger/danger-card'
import { AnswerActions } from './answer-actions'
import { Sources } from './sources'

interface DangerAnswerProps {
  readonly entry: number
  readonly summary: EntrySummary
  readonly danger: Danger
  readonly card: ShareCard
}

/** The answer for a dangerous thing: first what to do and whom to call, then the reasons. Shows no bin. */
export function DangerAnswer({ entry, summary: { name }, danger, card }: DangerAnswerProps) {
  const { prepare, why, sources } = textOf(texts, entry)
  return (
    <>
      <View className="answer-danger">
        <DangerCard name={name} danger={danger} />
      </View>
      <Card title="还要这样做">
        <Text>{prepare}</Text>
      </Card>
      <Card title="为什么">
        <Text>{why}</Text>
      </Card>
      <AnswerActions name={name} entry={name} card={card} />
      <Sources titles={sources} />
    </>
  )
}
