import { useState, type ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { CloudError } from '../../../../platform/cloud/cloud-error'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { ErrorState } from '../../../../ui/states/error-state'
import { Loading } from '../../../../ui/states/loading'
import { Notice } from '../../../../ui/states/notice'
import type { Attempt } from './played'
import { ScoredQuiz } from './scored-quiz'

interface AttemptLoaderProps {
  readonly query: UseQueryResult<Attempt, CloudError>
  readonly behindSignIn: string
  /** Further links to show with the result. */
  readonly ways?: ReactNode
}

/** Loads an attempt from the cloud, or without network from the cache of this phone. */
export function AttemptLoader({ query, behindSignIn, ways }: AttemptLoaderProps) {
  const { data, error, isPaused, isFetchedAfterMount, refetch } = query
  // Keep showing an attempt once it is being played, even while a returning network triggers a refetch.
  const [played, setPlayed] = useState<string>()
  const isLatest = isFetchedAfterMount || isPaused || error !== null
  if (data && isLatest && data.attemptId !== played) setPlayed(data.attemptId)
  if (data && (isLatest || data.attemptId === played))
    return <ScoredQuiz key={data.attemptId} attempt={data} ways={ways} />
  if (error)
    return (
      <Card>
        <ErrorState error={error} behindSignIn={behindSignIn} onRetry={() => void refetch()} />
      </Card>
    )
  if (isPaused) return <OfflineFirst />
  return <Loading text="正在出题……" />
}

function OfflineFirst() {
  return (
    <Notice
      mood="sleeps"
      title="现在没有网络"
      text="这份题要联网才能领。没网的时候可以先练习，也能学到东西。"
    >
      <QuietButton text="去练习" onPress={() => openPage('practice')} />
    </Notice>
  )
}
