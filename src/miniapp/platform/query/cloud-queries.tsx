import type { PropsWithChildren } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { createQueryClient } from './query-client'

let client: QueryClient | undefined

/** Around a page that asks the cloud; the search does not, so the first view goes without TanStack Query. */
export function CloudQueries({ children }: PropsWithChildren) {
  client ??= createQueryClient()
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
