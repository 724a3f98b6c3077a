import { Text } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import type { Contest } from './contest-facts'
import { useHasOpenTry } from './open-tries'
import { stateOf } from './window-text'

interface StartButtonProps {
  readonly contest: Contest
  onStart(): void
}

/** Begins the next try or continues the open one, or says why neither is possible. */
export function StartButton({ contest, onStart }: StartButtonProps) {
  const { contestId, attempts } = contest
  const { data } = useCloudQuery('contests.standing', { contestId })
  const now = useNow()
  const isBegun = useHasOpenTry(contestId, now)
  const state = stateOf(contest, now)
  const left = attempts - (data?.own.attemptsUsed ?? 0)
  if (isBegun)
    return (
      <Actions>
        <PrimaryButton text="接着答" onPress={onStart} />
      </Actions>
    )
  if (state === 'waiting') return <Text className="contest-note">已经报名，到时间就能答题。</Text>
  if (state !== 'running') return null
  if (left <= 0) return <Text className="contest-note">{`${attempts}次都答过了，谢谢参加。`}</Text>
  return (
    <Actions>
      <PrimaryButton text={`开始答题（还能答${left}次）`} onPress={onStart} />
      <Text className="contest-note">开始以后有时间限制，请一口气答完。</Text>
    </Actions>
  )
}
