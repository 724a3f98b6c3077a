import { Text } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import { useCloud } from '../../../../platform/query/cloud-query'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import type { Contest } from './contest-facts'
import { stateOf } from './window-text'

interface StartButtonProps {
  readonly contest: Contest
  onStart(): void
}

/** Begins the next try, or says why there is none. */
export function StartButton({ contest, onStart }: StartButtonProps) {
  const { data } = useCloud('contests.standing', { contestId: contest.contestId })
  const state = stateOf(contest, useNow())
  const left = contest.attempts - (data?.own.attemptsUsed ?? 0)
  if (state === 'waiting') return <Text className="contest-note">已经报名，到时间就能答题。</Text>
  if (state !== 'running') return null
  return (
    <Actions>
      <PrimaryButton text={`开始答题（还能答${left}次）`} disabled={left <= 0} onPress={onStart} />
      <Text className="contest-note">开始以后有时间限制，请一口气答完。</Text>
    </Actions>
  )
}
