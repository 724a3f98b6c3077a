import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import { callCloud, type InputOf, type OutputOf } from '../cloud/call-cloud'
import type { CloudError } from '../cloud/cloud-error'

interface Asking<Path extends ProcedurePath> {
  /** Refetch interval in ms. */
  readonly everyMs?: number
  /** Replaces the single request if the reply has pages. */
  readonly ask?: () => Promise<OutputOf<Path>>
}

/** A query to the cloud, cached and refetched by TanStack Query. */
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
