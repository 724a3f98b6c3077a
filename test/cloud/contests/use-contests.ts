import { useCloudAtNoon } from '../asked-cloud'
import { ContestCloud } from './contest-cloud'

export let contests: ContestCloud

/** Opens a cloud for the tests of a file; each begins at noon, as a contest does. */
export function useContests(): void {
  useCloudAtNoon(
    () => ContestCloud.open(),
    (opened) => (contests = opened),
  )
}
