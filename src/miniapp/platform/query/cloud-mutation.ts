import { useRef } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import { callCloud, type InputOf, type OutputOf } from '../cloud/call-cloud'
import type { CloudError } from '../cloud/cloud-error'
import { newKey } from '../outbox/new-key'

export interface CloudMutation<Path extends ProcedurePath> {
  /**
   * Sends the request. `makeInput` gets the same key on each retry until the request succeeds or conflicts.
   */
  run(makeInput: (key: string) => InputOf<Path>): void
  readonly busy: boolean
  readonly done: OutputOf<Path> | undefined
  readonly error: CloudError | null
  /** Clears the result and the error. */
  reset(): void
}

/**
 * A write that a resident waits for. If a reply is lost, the retry uses the same key, so nothing is done
 * twice. After success all cached queries are fetched again. `ask` replaces the single request if the reply
 * has pages.
 */
export function useCloudMutation<Path extends ProcedurePath>(
  path: Path,
  ask: (input: InputOf<Path>) => Promise<OutputOf<Path>> = (input) => callCloud(path, input),
): CloudMutation<Path> {
  const client = useQueryClient()
  const key = useRef(newKey())
  const { mutate, isPending, data, error, reset } = useMutation<OutputOf<Path>, CloudError, InputOf<Path>>({
    networkMode: 'always',
    mutationFn: ask,
    onSuccess: () => {
      key.current = newKey()
      return client.invalidateQueries()
    },
    onError: ({ code }) => {
      if (code !== 'CONFLICT') return undefined
      // The key was used with other input and its reply was lost. Show what that request did before sending
      // again.
      key.current = newKey()
      return client.invalidateQueries()
    },
  })
  return {
    run: (makeInput) => mutate(makeInput(key.current)),
    busy: isPending,
    done: data,
    error,
    reset,
  }
}
