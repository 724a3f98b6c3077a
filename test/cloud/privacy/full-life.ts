import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { pledge } from '#content/volunteers/pledge'
import { aContest, anEvent, aReport, holderOf } from '../test-cloud'
import type { FamilyCloud } from '../family/family-cloud'
import { takeTheChallenge } from '../family/take-the-challenge'

/** What somebody wrote or is called, who did everything; no two of them the same. */
function newWords() {
  const own = randomUUID().slice(0, 5)
  return {
    nickname: `鹤宝${own}`,
    name: `王桂兰${own}`,
    report: `旧药盒${own}`,
    suggestion: `应该是有害垃圾${own}`,
  }
}

/** Sets up what a guardian can take part in, and lets them take part in all of it. */
export async function liveFully(cloud: FamilyCloud) {
  const written = newWords()
  const { caller, childId } = await cloud.guardian(written.nickname)
  const ask = <Data = never>(path: Parameters<FamilyCloud['ask']>[0], input: object, by: Caller = caller) =>
    cloud.ask<Data>(path, input, by)
  const group = await cloud.class()
  await ask('groups.join', { code: group.code, childId })
  await ask('groups.join', { code: (await cloud.neighbours()).code })
  await ask('reports.submit', aReport({ query: written.report, suggestion: written.suggestion }))
  await ask('quiz.start', { key: randomUUID(), mode: 'daily' })
  const contest = await playContest(cloud, caller, written.name)
  const team = await volunteer(cloud, caller, written.name)
  const challengeId = await takeTheChallenge(cloud, caller, childId)
  const event = await publish(cloud, { capacity: 2, audience: 'accompanied' })
  const people = [{ self: true }, { childId }]
  const signUp = { key: randomUUID(), eventId: event.eventId, name: written.name, people }
  const { signupId } = await ask<{ signupId: string }>('signups.signUp', signUp)
  const ids = {
    childId,
    challengeId,
    groupId: group.groupId,
    groupCode: group.code,
    eventId: event.eventId,
    signupId,
  }
  return { caller, written, ...ids, ...contest, ...team }
}

async function playContest(cloud: FamilyCloud, caller: Caller, name: string) {
  const admin = await holderOf(cloud.cloud.db, 'admin')
  const created = cloud.ask<{ contestId: string; code: string }>('contests.create', aContest(), admin)
  const { contestId, code: contestCode } = await created
  await cloud.ask('contests.join', { contestId, groupId: cloud.school, name }, caller)
  await cloud.cloud.db.run(sql`update contest_entries set best = 5 where contest_id = ${contestId}::uuid`)
  const about = { kind: 'contest', contestId }
  const issued = cloud.ask<{ code: string }>('certificates.issue', { about, name }, caller)
  return { contestId, contestCode, certificateCode: (await issued).code }
}

async function volunteer(cloud: FamilyCloud, caller: Caller, name: string) {
  const team = { key: randomUUID(), organisationId: cloud.community, name: '鹤鸣志愿队' }
  const founded = cloud.ask<{ code: string; teamId: string }>('volunteers.found', team, cloud.worker)
  const { code, teamId } = await founded
  await cloud.ask('volunteers.pledge', { version: pledge.version, name }, caller)
  await cloud.ask('volunteers.join', { code, name }, caller)
  return { teamId, teamCode: code }
}

/** An event of the community, two days later. */
export async function publish(cloud: FamilyCloud, changes: object = {}): Promise<{ eventId: string }> {
  const draft = await cloud.ask<{ eventId: string }>(
    'events.create',
    anEvent(cloud.community, changes),
    cloud.worker,
  )
  return cloud.ask('events.publish', { key: randomUUID(), eventId: draft.eventId }, cloud.worker)
}
