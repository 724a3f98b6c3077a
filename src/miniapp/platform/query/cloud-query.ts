import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import { callCloud, type InputOf, type OutputOf } from '../cloud/call-cloud'
import type { CloudError } from '../cloud/cloud-error'

/** What the cloud says of `path`, kept and asked again by TanStack Query; by itself too where `everyMs` is given. */
export function useCloud<Path extends ProcedurePath>(
  path: Path,
  input?: InputOf<Path>,
  { everyMs }: { everyMs?: number } = {},
): UseQueryResult<OutputOf<Path>, CloudError> {
  return useQuery<OutputOf<Path>, CloudError>({
    queryKey: [path, input],
    queryFn: () => callCloud(path, input),
    refetchInterval: everyMs ?? false,
  })
}
