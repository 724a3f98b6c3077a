import { sql } from 'drizzle-orm'
import { challenge as content } from '#content/built/challenge'
import { consentVersion } from '#domain/family/family'
import { localDay } from '#domain/local-day'
import { askCloud } from '../../../test/e2e/harness/ask-cloud'
import type { StoryCloud } from '../../../test/e2e/harness/cloud'

/** Creates a family for an account with a child on the third day of its challenge. Returns the child's id. */
export async function foundFamily(cloud: StoryCloud, account: string): Promise<string> {
  const ask = <Data>(path: string, input?: object) => askCloud<Data>(cloud, account, path, input)
  await ask('family.create')
  const child = {
    key: 'child',
    nickname: '豆豆',
    ageBand: 'primary',
    avatar: 'frog',
    consentVersion,
    photos: true,
    signature: true,
  }
  const { childId } = await ask<{ childId: string }>('family.addChild', child)
  const signed = { pledgeVersion: content.pledges.at(-1)?.version, signature: [[10, 10, 90, 90]] }
  const actions = ['pri-drain-food', 'pri-clean-bottle', 'pri-flat-carton']
  const begun = { key: 'begin', childId, startsOn: localDay(new Date()), actions, ...signed }
  const { challengeId } = await ask<{ challengeId: string }>('challenge.begin', begun)
  await cloud.db.run(sql`update challenges set starts_on = starts_on - 2`)
  const at = new Date().toISOString()
  await ask('challenge.tick', { key: 'tick', challengeId, day: 1, at })
  return childId
}
