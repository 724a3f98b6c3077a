import { randomUUID } from 'node:crypto'
import type { Caller } from '#cloud/dispatch/context'
import { challenge as content } from '#content/built/challenge'
import { aPhoto } from '../../domain/photo/a-photo'
import type { FamilyCloud } from './family-cloud'

export const bags = { recyclable: 2, hazardous: 0, food: 3, other: 1 }

/** Of the first day, base64. */
export const photo = Buffer.from(aPhoto({ width: 648 })).toString('base64')

/** A pledge as a family may sign it for a child of primary school. */
export const aPledge = {
  startsOn: '2026-05-20',
  actions: content.actions
    .filter(({ ageBand }) => ageBand === 'primary')
    .slice(0, 3)
    .map(({ id }) => id),
  pledgeVersion: content.pledges.at(-1)?.version,
  signature: [[17, 23, 171, 123]],
}

/** Begins the challenge of a child at noon, and does what there is to do on its first day; answers its id. */
export async function takeTheChallenge(cloud: FamilyCloud, caller: Caller, childId: string): Promise<string> {
  const begun = { key: randomUUID(), childId, ...aPledge }
  const { challengeId } = await cloud.ask<{ challengeId: string }>('challenge.begin', begun, caller)
  const at = '2026-05-20T02:00:00Z'
  await cloud.ask('challenge.tick', { key: randomUUID(), challengeId, day: 1, at }, caller)
  await cloud.ask('challenge.photo', { key: randomUUID(), challengeId, day: 1, jpeg: photo }, caller)
  const rounds = { key: randomUUID(), challengeId, before: 2, after: 5, at }
  await cloud.ask('challenge.teachBack', rounds, caller)
  await cloud.ask('challenge.setReminder', { challengeId, at: '18:30' }, caller)
  await cloud.ask('diary.write', { key: randomUUID(), day: '2026-05-20', at, bags }, caller)
  return challengeId
}
