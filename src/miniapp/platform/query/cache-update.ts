import { useQueryClient } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import type { InputOf, OutputOf } from '../cloud/call-cloud'

/**
 * Puts right what this phone knows of the cloud by what another reply told. A question that is on its way was asked
 * before that, and its answer is not taken.
 */
export function useCacheUpdate<Path extends ProcedurePath>(path: Path, input: InputOf<Path>) {
  const client = useQueryClient()
  const queryKey = [path, input]
  return (change: (before: OutputOf<Path>) => OutputOf<Path>) => {
    void client.cancelQueries({ queryKey })
    client.setQueryData<OutputOf<Path>>(queryKey, (before) => before && change(before))
  }
}
