import type { PropsWithChildren } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { createQueryClient } from './query-client'

let client: QueryClient | undefined

/** Wraps pages that query the cloud. The search does not, so the first view loads without TanStack Query. */
export function CloudQueries({ children }: PropsWithChildren) {
  client ??= createQueryClient()
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
