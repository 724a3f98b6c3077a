import { useCloudAtNoon } from '../asked-cloud'
import { FamilyCloud } from './family-cloud'

export let cloud: FamilyCloud

/** Opens a cloud for the tests of a file; each begins at noon. */
export function useFamilies(): void {
  useCloudAtNoon(
    () => FamilyCloud.open(),
    (opened) => (cloud = opened),
  )
}
