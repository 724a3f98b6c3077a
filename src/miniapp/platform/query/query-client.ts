import { QueryClient, onlineManager } from '@tanstack/react-query'
import { persistQueryClient } from '@tanstack/query-persist-client-core'
import { asCloudError } from '../cloud/call-cloud'
import { onNetworkChange, readNetwork } from '../network'
import { storagePersister } from './storage-persister'

const dayMs = 24 * 60 * 60 * 1000
const mostRetries = 2

/** After a restart the cached replies are shown at once and fetched again. */
export function createQueryClient(): QueryClient {
  followNetwork()
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: 7 * dayMs, retry: shouldRetry } } })
  persistQueryClient({
    queryClient: client,
    persister: storagePersister,
    maxAge: 7 * dayMs,
    buster: '1',
    dehydrateOptions: { shouldDehydrateQuery: ({ state }) => state.data !== undefined },
  })
  return client
}

/** TanStack Query listens to browser events by default; WeChat has none, so this uses our own events. */
function followNetwork(): void {
  onlineManager.setEventListener((setOnline) => {
    onNetworkChange(setOnline)
    return undefined
  })
  void readNetwork().then((online) => onlineManager.setOnline(online))
}

function shouldRetry(failures: number, error: Error): boolean {
  return failures < mostRetries && asCloudError(error).passes
}
