import type { InputOf } from '../../../../platform/cloud/call-cloud'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'

/** Adds a new child, or gives consent for a child already known from events. */
export function useAddChild() {
  const fresh = useCloudMutation('family.addChild')
  const known = useCloudMutation('family.consent')
  return {
    newChildId: fresh.done?.childId,
    knownAdded: known.done !== undefined,
    busy: fresh.busy || known.busy,
    error: fresh.error ?? known.error,
    addNew: (child: Omit<InputOf<'family.addChild'>, 'key'>) => fresh.run((key) => ({ key, ...child })),
    addKnown: (child: InputOf<'family.consent'>) => known.run(() => child),
  }
}
