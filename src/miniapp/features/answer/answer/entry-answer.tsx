import { Text } from '@tarojs/components'
import { texts } from '#content/built/texts'
import { textOf } from '#domain/search/answer-texts'
import type { EntrySummary } from '#domain/search/entries'
import { classIn, overrideOf, useCity } from '../../../app-state/city'
import type { ShareCard } from '../../../platform/share'
import { Card } from '../../../ui/card/card'
import { AnswerActions } from './answer-actions'
import { AnswerHead } from './answer-head'
import { Contested } from './contested'
import { Parts } from './parts'
import { Similar } from './similar'
import { Sources } from './sources'

interface EntryAnswerProps {
  readonly entry: number
  readonly summary: EntrySummary
  readonly card: ShareCard
}

/** Everything that the catalogue and the city's rules say about one thing. */
export function EntryAnswer({
  entry,
  summary: { name, also, wasteClass, subClass },
  card,
}: EntryAnswerProps) {
  const city = useCity()
  const own = overrideOf(city, name)
  const { prepare, why, parts, areKinds, contested, sources } = textOf(texts, entry)
  return (
    <>
      <AnswerHead
        name={name}
        also={also}
        wasteClass={classIn(city, name, wasteClass)}
        subClass={own ? undefined : subClass}
      />
      <Card title="先这样做">
        <Text>{prepare}</Text>
      </Card>
      {parts.length > 0 && <Parts parts={parts} areKinds={areKinds} />}
      <Card title="为什么">
        <Text>{own?.why ?? why}</Text>
      </Card>
      {contested !== undefined && <Contested text={contested} />}
      <AnswerActions name={name} entry={name} card={card} />
      <Similar entry={entry} />
      <Sources titles={own ? [own.source] : sources} />
    </>
  )
}
