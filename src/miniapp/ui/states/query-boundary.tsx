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
  /** Shown instead of an error if the cloud does not know what was asked for. */
  readonly unknown?: ReactNode
  children(data: Data): ReactNode
}

/** Renders a query's data; without data it shows loading, the error, or that there is no network. */
export function QueryBoundary<Data>({ query, behindSignIn, unknown, children }: QueryBoundaryProps<Data>) {
  const { data, error, isPaused, refetch } = query
  // A bad request means that the link was cut or mistyped.
  if (unknown !== undefined && (error?.status === 404 || error?.status === 400)) return unknown
  // Without a network, show the cached data, but not to somebody who is signed out.
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
