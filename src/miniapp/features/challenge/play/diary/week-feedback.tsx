import { Text, View } from '@tarojs/components'
import { challenge } from '#content/built/challenge'
import { kilogramsOf } from '#domain/challenge/bag-weight'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { WeekBars } from './week-bars'
import { middleWords, weekWords } from './week-words'

/** The family's bags beside last week's and the mean of the class's middle half. Families are not ranked. */
export function WeekFeedback() {
  return (
    <QueryBoundary query={useCloudQuery('diary.week', {})} behindSignIn="登录以后，就能写日记、看这一周。">
      {(week) => <Feedback week={week} />}
    </QueryBoundary>
  )
}

function Feedback({ week }: { readonly week: OutputOf<'diary.week'> }) {
  const { own, last, middle } = week
  return (
    <Card title="这一周">
      <Text className="diary-words">{weekWords(own, last)}</Text>
      <WeekBars own={own} last={last} />
      <Text className="diary-words">{middleWords(last, middle)}</Text>
      <Text className="diary-words">{weightWords(own)}</Text>
      <View className="diary-method">
        <Text>{challenge.bagWeights.note}</Text>
      </View>
    </Card>
  )
}

/** Estimated from the published weights of a full bag, to a tenth of a kilogram. */
function weightWords(bags: OutputOf<'diary.week'>['own']): string {
  const { least, most } = kilogramsOf(bags, challenge.bagWeights)
  return `约${least.toFixed(1)}到${most.toFixed(1)}千克（估算，有害垃圾不算在内）`
}
