import type { PersistedClient, Persister } from '@tanstack/query-persist-client-core'
import { clearSlot, readSlot, writeSlot, type Slot } from '../storage'

const slot: Slot<PersistedClient | undefined> = { key: 'cloud-cache', version: 1, empty: undefined }

/** Keeps the request cache on the phone; where the phone is full the cache simply does not survive. */
export const storagePersister: Persister = {
  persistClient: (client) => void writeSlot(slot, withoutErrors(client)),
  restoreClient: () => readSlot(slot),
  removeClient: () => clearSlot(slot),
}

/** What is known stays known: that it could not be asked again last time is not worth keeping. */
function withoutErrors({ clientState, ...client }: PersistedClient): PersistedClient {
  const queries = clientState.queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success' as const, error: null },
  }))
  return { ...client, clientState: { ...clientState, queries } }
}
