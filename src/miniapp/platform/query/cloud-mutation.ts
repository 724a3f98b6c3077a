import { useRef } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProcedurePath } from '#contract/contract'
import { callCloud, type InputOf, type OutputOf } from '../cloud/call-cloud'
import type { CloudError } from '../cloud/cloud-error'
import { newKey } from '../outbox/new-key'

export interface CloudMutation<Path extends ProcedurePath> {
  /** Asks the cloud to do it; what `makeInput` is given stays the same key until it was done. */
  run(makeInput: (key: string) => InputOf<Path>): void
  readonly busy: boolean
  readonly done: OutputOf<Path> | undefined
  readonly error: CloudError | null
  /** Starts over, with another key. */
  reset(): void
}

/**
 * A write that a resident waits for. A reply that got lost is asked for again with the same key, so nothing is done
 * twice; what this phone knows of the cloud is asked anew afterwards. `ask`: of a reply that comes in pages.
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
      // The key stands for other words, whose reply got lost; what they did is seen before the new ones are sent.
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
