import { noon } from '../test-cloud'
import { FamilyCloud } from './family-cloud'

export let cloud: FamilyCloud

/** Opens a cloud for the tests of a file; each begins at noon. */
export function useFamilies(): void {
  beforeAll(async () => {
    cloud = await FamilyCloud.open()
  }, 60_000)
  beforeEach(() => cloud.set(noon))
  afterAll(() => cloud.cloud.db.close())
}
