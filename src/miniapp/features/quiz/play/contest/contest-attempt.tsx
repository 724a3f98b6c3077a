import { useEffect } from 'react'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { QuietButton } from '../../../../ui/button/primary-button'
import { AttemptLoader } from '../scored/attempt-loader'
import { noteTry } from './open-tries'

interface ContestAttemptProps {
  readonly contestId: string
  /** Key of the try, as returned by `beginTry`. */
  readonly tryKey: string
  onLeave(): void
}

/** The open try, or the next one. The cloud decides which. */
export function ContestAttempt({ contestId, tryKey, onLeave }: ContestAttemptProps) {
  const query = useCloudQuery('contests.start', { contestId, key: tryKey })
  const { data } = query
  useEffect(() => {
    if (data) noteTry(tryKey, data)
  }, [data, tryKey])
  return (
    <AttemptLoader
      query={query}
      behindSignIn="登录以后，就能答题。"
      ways={<QuietButton text="看这场竞赛" onPress={onLeave} />}
    />
  )
}
