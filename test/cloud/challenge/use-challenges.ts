import { noon } from '../test-cloud'
import { ChallengeCloud } from './challenge-cloud'

export let cloud: ChallengeCloud

/** Opens a cloud for the tests of a file; each begins at noon of 2026-05-20. */
export function useChallenges(): void {
  beforeAll(async () => {
    cloud = await ChallengeCloud.open()
  }, 60_000)
  beforeEach(() => cloud.families.set(noon))
  afterAll(() => cloud.families.cloud.db.close())
}
