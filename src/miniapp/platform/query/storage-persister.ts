import type { PersistedClient, Persister } from '@tanstack/query-persist-client-core'
import { clearSlot, readSlot, writeSlot, type Slot } from '../storage'

const slot: Slot<PersistedClient | undefined> = { key: 'cloud-cache', version: 1, empty: undefined }

/** Stores the query cache on the phone. If the phone is full, the cache is lost on restart. */
export const storagePersister: Persister = {
  persistClient: (client) => void writeSlot(slot, withoutErrors(client)),
  restoreClient: () => readSlot(slot),
  removeClient: () => clearSlot(slot),
}

/** A failed refetch must not hide cached data after a restart, so errors are not stored. */
function withoutErrors({ clientState, ...client }: PersistedClient): PersistedClient {
  const queries = clientState.queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success' as const, error: null },
  }))
  return { ...client, clientState: { ...clientState, queries } }
}
