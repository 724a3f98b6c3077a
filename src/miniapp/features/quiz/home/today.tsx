import { Text, View } from '@tarojs/components'
import { localDay } from '#domain/local-day'
import { cloudTimeOf } from '../../../platform/clock'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { openPage } from '../../../platform/navigate'
import { useNow } from '../../../platform/now'
import { entriesOf } from '../../../platform/outbox/outbox-entry'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { useOutbox } from '../../../app-state/outbox'
import { PrimaryButton, QuietButton } from '../../../ui/button/primary-button'
import { Card } from '../../../ui/card/card'

type Today = OutputOf<'quiz.mine'>['today']

/** Today's five questions, and the streak of days. */
export function Today() {
  const { data, dataUpdatedAt } = useCloudQuery('quiz.mine')
  const { entries } = useOutbox()
  useRefetchOnShow(entries.length)
  const isOfToday = localDay(cloudTimeOf(dataUpdatedAt)) === localDay(useNow())
  // A reply from yesterday does not apply to today.
  const today = data && isOfToday ? data.today : undefined
  const waits = entriesOf(entries, 'quiz.answer').some(({ refusal }) => refusal === undefined)
  const open = () => openPage('daily')
  return (
    <Card title="今日五题">
      <Text className="today-text">{textOf(today)}</Text>
      {waits && <Text className="today-text">有答案在手机里，联网后会自动交上去。</Text>}
      {data && <Streak current={data.streak.current} />}
      {today?.state === 'finished' ? (
        <QuietButton text="看今天的结果" onPress={open} />
      ) : (
        <PrimaryButton text={today?.state === 'started' ? '接着答' : '开始答题'} onPress={open} />
      )}
    </Card>
  )
}

function textOf(today: Today | undefined): string {
  if (today?.state === 'finished') return `今天答对了${today.rightAnswers}道，明天再来。`
  if (today?.state === 'started') return '今天的题还没有答完，接着来。'
  return '每天五道题，大家都一样，几分钟就好。'
}

function Streak({ current }: { readonly current: number }) {
  if (current === 0) return null
  return (
    <View className="streak">
      <Text className="streak-days">{`连续 ${current} 天`}</Text>
      <Text className="streak-note">偶尔忘了一天不要紧，不会断。</Text>
    </View>
  )
}
