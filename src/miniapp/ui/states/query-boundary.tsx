import type { ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { CloudError } from '../../platform/cloud/cloud-error'
import { Card } from '../card/card'
import { ErrorState } from './error-state'
import { Loading } from './loading'
import { Notice } from './notice'

interface QueryBoundaryProps<Data> {
  readonly query: UseQueryResult<Data, CloudError>
  /** What signing in would show. */
  readonly behindSignIn: string
  /** Instead of an error, where the cloud knows of no such thing. */
  readonly unknown?: ReactNode
  children(data: Data): ReactNode
}

/** What the cloud says; until it has spoken why there is nothing to see, and the way on. */
export function QueryBoundary<Data>({ query, behindSignIn, unknown, children }: QueryBoundaryProps<Data>) {
  const { data, error, isPaused, refetch } = query
  // A bad request is a link that was cut or mistyped.
  if (unknown !== undefined && (error?.status === 404 || error?.status === 400)) return unknown
  // Without a network the last word holds; to somebody who is signed out it does not.
  if (data !== undefined && !error?.needsSignIn) return children(data)
  if (error)
    return (
      <Card>
        <ErrorState error={error} behindSignIn={behindSignIn} onRetry={() => void refetch()} />
      </Card>
    )
  if (isPaused) return <Notice mood="sleeps" title="现在没有网络" text="联网以后就能看到。" />
  return <Loading />
}
