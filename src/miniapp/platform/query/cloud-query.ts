import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import { callCloud, type InputOf, type OutputOf } from '../cloud/call-cloud'
import type { CloudError } from '../cloud/cloud-error'

interface Asking<Path extends ProcedurePath> {
  /** Asks again by itself after so many ms. */
  readonly everyMs?: number
  /** Asks in another way than once, for a reply that comes in pages. */
  readonly ask?: () => Promise<OutputOf<Path>>
}

/** What the cloud says of `path`, kept and asked again by TanStack Query. */
export function useCloudQuery<Path extends ProcedurePath>(
  path: Path,
  input?: InputOf<Path>,
  { everyMs, ask = () => callCloud(path, input) }: Asking<Path> = {},
): UseQueryResult<OutputOf<Path>, CloudError> {
  return useQuery<OutputOf<Path>, CloudError>({
    queryKey: [path, input],
    queryFn: ask,
    refetchInterval: everyMs ?? false,
  })
}
