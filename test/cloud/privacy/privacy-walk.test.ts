import type { Caller } from '#cloud/dispatch/context'
import { contract, type ProcedurePath } from '#contract/contract'
import { aSchool, holderOf, stranger } from '../test-cloud'
import { attemptsOn, type Known } from './attempts'
import { FamilyCloud } from '../family/family-cloud'
import { liveFully } from './full-life'
import { aPledge, bags, photo } from '../family/take-the-challenge'
import { wholeDatabase } from './whole-database'

let cloud: FamilyCloud
let family: Awaited<ReturnType<typeof liveFully>>
let known: Known
/** What belongs to the family alone, by what it is. */
let secrets: Readonly<Record<string, string>>

beforeAll(async () => {
  cloud = await FamilyCloud.open()
  family = await liveFully(cloud)
  await cloud.partner(family.caller)
  const { familyId, code, members } = await cloud.familyOf(family.caller)
  const [memberId, partnerId] = members.map((member) => member.memberId)
  if (!memberId || !partnerId) throw new Error('a family of two adults was made')
  const { childId, challengeId, written } = family
  known = { ...family, memberId, familyCode: code, school: cloud.school, community: cloud.community }
  const kept = { challengeId, photo, signature: inAReply(aPledge.signature), diary: inAReply(bags) }
  secrets = { nickname: written.nickname, childId, familyId, code, memberId, partnerId, ...kept }
}, 60_000)
afterAll(() => cloud.cloud.db.close())

const paths = Object.entries(contract).flatMap(([topic, verbs]) =>
  Object.keys(verbs).map((verb) => `${topic}.${verb}` as ProcedurePath),
)

/** Who is not of the family, each made anew for each call. */
const outsiders: Record<string, () => Promise<Caller>> = {
  'nobody who is signed in': async () => undefined,
  'a resident': async () => stranger(),
  'a family of the same class': async () => {
    const { caller, childId } = await cloud.guardian('小明')
    await cloud.ask('groups.join', { code: known.groupCode, childId }, caller)
    return caller
  },
  'an adult who has left the family': async () => {
    const caller = await cloud.partner(family.caller)
    await cloud.ask('family.leave', {}, caller)
    // What they know of it is void; what the family has now is a secret of its own.
    secrets = { ...secrets, code: (await cloud.familyOf(family.caller)).code }
    return caller
  },
  'a teacher of another school': async () =>
    holderOf(cloud.cloud.db, 'teacher', await aSchool(cloud.cloud.db)),
  'the teacher of the class': async () => holderOf(cloud.cloud.db, 'teacher', cloud.school),
  'a worker of another community': async () =>
    holderOf(cloud.cloud.db, 'worker', await aSchool(cloud.cloud.db)),
  'a supervisor': async () => holderOf(cloud.cloud.db, 'supervisor', cloud.community),
  'the worker who holds the event': async () => holderOf(cloud.cloud.db, 'worker', cloud.community),
  'an admin': async () => holderOf(cloud.cloud.db, 'admin'),
}

/** A child who is signed up for an event is called by its nickname at the door, and nowhere else. */
const atTheDoor: readonly ProcedurePath[] = ['checkin.roster', 'ledger.attendance']
const organisers = ['the worker who holds the event', 'an admin']

describe.each(Object.keys(outsiders))('%s', (who) => {
  test.each(paths)('learns nothing of a family from %s', async (path) => {
    const caller = await outsiders[who]?.()
    const { body } = await cloud.cloud.ask(path, attemptsOn(known)[path], caller)
    const told = found(readable(body))
    const mayKnow = organisers.includes(who) && atTheDoor.includes(path)
    expect(told.filter((what) => !(mayKnow && what === 'nickname'))).toEqual([])
  })
})

test('each adult of the family sees what is the family’s, or this walk would prove nothing', async () => {
  const seen: string[] = []
  for (const path of ['family.mine', 'challenge.mine', 'challenge.seePhoto', 'diary.week'] as const)
    seen.push(readable((await cloud.cloud.ask(path, attemptsOn(known)[path], family.caller)).body))
  expect(found(seen.join()).sort()).toEqual(Object.keys(secrets).sort())
})

test('no line of the log names a child, a family or a person', () => {
  const logged = JSON.stringify(cloud.cloud.logged)
  expect(cloud.cloud.logged.length).toBeGreaterThan(paths.length)
  expect(found(logged)).toEqual([])
  expect(logged).not.toContain(family.caller.subject)
})

test('the audit log, which is kept for ever, has no child’s nickname and nobody’s name', async () => {
  const log = (await wholeDatabase(cloud.cloud.db)).get('audit_log') ?? ''
  expect(log).toContain('groups.open')
  for (const word of Object.values(family.written)) expect(log).not.toContain(word)
})

/** As it would be found in a longer list of its kind. */
function inAReply(value: object): string {
  return JSON.stringify(value).slice(1, -1)
}

function found(text: string): string[] {
  return Object.entries(secrets).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []))
}

/** A reply as text, with the contents of files. */
function readable(body: object): string {
  const files: string[] = []
  const text = JSON.stringify(body, (name, value: unknown) => {
    if (name === 'base64') files.push(Buffer.from(String(value), 'base64').toString('utf8'))
    return value
  })
  return [text, ...files].join('\n')
}
