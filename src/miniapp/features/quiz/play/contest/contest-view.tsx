import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { routeTo } from '../../../../platform/navigate'
import { useNow } from '../../../../platform/now'
import { shareOnWeb, shareOpenType, useShareCard } from '../../../../platform/share'
import { Actions } from '../../../../ui/button/actions'
import { QuietButton } from '../../../../ui/button/primary-button'
import type { Contest } from './contest-facts'
import { ContestAttempt } from './contest-attempt'
import { JoinForm } from './join-form'
import { beginTry } from './open-tries'
import { Standing } from './standing'
import { StartButton } from './start-button'
import { stateOf, windowText } from './window-text'

interface ContestViewProps {
  readonly contest: Contest
}

/** What the caller can do in the contest now, and the standings. */
export function ContestView({ contest }: ContestViewProps) {
  const { contestId } = contest
  const now = useNow()
  const [tryKey, setTryKey] = useState<string>()
  const share = { title: `邀您参加竞赛：${contest.title}`, path: routeTo('contest', { code: contest.code }) }
  useShareCard(share)
  if (tryKey !== undefined)
    return <ContestAttempt contestId={contestId} tryKey={tryKey} onLeave={() => setTryKey(undefined)} />

  const isOpen = ['waiting', 'running'].includes(stateOf(contest, now))
  return (
    <View className="contest">
      <Text className="contest-title" {...role('heading')}>
        {contest.title}
      </Text>
      <Text className="contest-fact">{whose(contest)}</Text>
      <Text className="contest-fact">{windowText(contest, now)}</Text>
      <Text className="contest-fact">
        {`${contest.questionCount}道题，每人可以答${contest.attempts}次，取最好的一次`}
      </Text>
      <Text className="contest-fact">{`竞赛码 ${contest.code}`}</Text>
      {isOpen && !contest.entry && <JoinForm contest={contest} />}
      {contest.entry && <StartButton contest={contest} onStart={() => setTryKey(beginTry(contestId))} />}
      <Standing contestId={contestId} />
      <Actions>
        <QuietButton text="邀请别人参加" openType={shareOpenType} onPress={() => void shareOnWeb(share)} />
      </Actions>
    </View>
  )
}

function whose({ scope, organisation, className }: Contest): string {
  if (scope === 'city') return '全市'
  return [organisation, className].filter(Boolean).join(' ')
}
