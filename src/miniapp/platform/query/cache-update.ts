import { useQueryClient } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import type { InputOf, OutputOf } from '../cloud/call-cloud'

/**
 * Returns a function that changes a cached reply with what another reply said. A request for the same data
 * that is under way is cancelled, because its answer would be older.
 */
export function useCacheUpdate<Path extends ProcedurePath>(path: Path, input: InputOf<Path>) {
  const client = useQueryClient()
  const queryKey = [path, input]
  return (change: (before: OutputOf<Path>) => OutputOf<Path>) => {
    void client.cancelQueries({ queryKey })
    client.setQueryData<OutputOf<Path>>(queryKey, (before) => before && change(before))
  }
}
