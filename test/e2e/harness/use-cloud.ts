import type { Story } from 'weapp-host/story'
import { openCloud, type StoryCloud } from './cloud'
import { type Grant, grantRole } from './grant-role'
import { openApp } from './open-app'

export let cloud: StoryCloud

/** Opens a cloud for the stories of a file, in which some people have a role. */
export function useCloud(...grants: readonly Grant[]): void {
  beforeAll(async () => {
    cloud = await openCloud()
    for (const grant of grants) await grantRole(cloud.db, grant)
  })
  afterAll(() => cloud.close())
}

export let story: Story

/** Opens somebody's phone, on which nothing is remembered yet, for the stories of a file; after `useCloud`. */
export function usePhone(account: string): void {
  beforeAll(async () => {
    story = await openApp({ fresh: true, cloud: cloud.address, account })
  })
}
