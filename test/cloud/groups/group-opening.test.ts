import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { holderOf } from '../test-cloud'
import type { ShownGroup } from '../family/family-cloud'
import { aPledge } from '../family/take-the-challenge'
import { cloud, useFamilies } from '../family/use-families'

useFamilies()

const actsOn = (target: string) =>
  cloud.cloud.db.run(sql`select action from audit_log where target = ${target} order by at, action`)

describe('opening', () => {
  test('a class is for teachers of the school, once a key, and written to the audit log', async () => {
    const asked = { key: randomUUID(), organisationId: cloud.school, kind: 'class', name: '四年一班' }
    const opened = await cloud.ask<ShownGroup>('groups.open', asked, cloud.teacher)
    expect(opened).toEqual({
      groupId: expect.any(String),
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/),
      kind: 'class',
      name: '四年一班',
      organisationId: cloud.school,
      organisation: '鹤乡第一小学',
      startsOn: null,
      closed: false,
    })
    expect(await cloud.ask('groups.open', asked, cloud.teacher)).toEqual(opened)
    expect(await cloud.code('groups.open', { ...asked, name: '四年二班' }, cloud.teacher)).toBe('CONFLICT')
    expect(await actsOn(opened.groupId)).toEqual([{ action: 'groups.open' }])
  })

  test.each([
    ['a worker for a school', () => cloud.worker, {}],
    ['a teacher for a community', () => cloud.teacher, { organisationId: 'community', kind: 'community' }],
    ['a teacher for a community of the school', () => cloud.teacher, { kind: 'community' }],
    ['a worker for a class of the community', () => cloud.worker, { organisationId: 'community' }],
  ])('is not for %s', async (_who, by, changes: { organisationId?: string; kind?: string }) => {
    const organisationId = changes.organisationId ? cloud.community : cloud.school
    const asked = { key: randomUUID(), name: '四年一班', kind: 'class', ...changes, organisationId }
    expect(await cloud.code('groups.open', asked, by())).toBe('FORBIDDEN')
  })

  test('an admin may open both', async () => {
    const admin = await holderOf(cloud.cloud.db, 'admin')
    expect(await cloud.class({}, admin)).toMatchObject({ kind: 'class' })
    const ofCommunity = { kind: 'community', organisationId: cloud.community }
    expect(await cloud.class(ofCommunity, admin)).toMatchObject({ kind: 'community' })
  })

  test.each(['2026-05-19', '2027-05-22'])('a beginning on %s is refused', async (startsOn) => {
    const asked = { key: randomUUID(), organisationId: cloud.school, kind: 'class', name: '一班', startsOn }
    expect(await cloud.code('groups.open', asked, cloud.teacher)).toBe('BAD_DAY')
  })

  test.each(['2026-02-29', '2026-6-1', '0000-01-01'])('%s is no day', async (startsOn) => {
    const asked = { key: randomUUID(), organisationId: cloud.school, kind: 'class', name: '一班', startsOn }
    expect(await cloud.code('groups.open', asked, cloud.teacher)).toBe('BAD_REQUEST')
  })
})

describe('a term', () => {
  const setTerm = (startsOn: string, name = '秋季学期') =>
    cloud.code(
      'groups.setTerm',
      { key: randomUUID(), organisationId: cloud.school, name, startsOn },
      cloud.teacher,
    )
  const dayOf = async ({ groupId }: ShownGroup) => {
    const { opened } = await cloud.ask<{ opened: ShownGroup[] }>('groups.mine', {}, cloud.teacher)
    return opened.find((group) => group.groupId === groupId)?.startsOn
  }

  test('gives its day to classes that have none of their own, and moves them until it has begun', async () => {
    expect(await setTerm('2026-12-30')).toBe('OK')
    const [follows, own] = [await cloud.class(), await cloud.class({ startsOn: '2026-09-01' })]
    expect(follows.startsOn).toBe('2026-12-30')
    expect(await setTerm('2027-01-04')).toBe('OK')
    expect([await dayOf(follows), await dayOf(own)]).toEqual(['2027-01-04', '2026-09-01'])
    expect(await cloud.ask('groups.mine', {}, cloud.teacher)).toMatchObject({
      units: [{ organisationId: cloud.school, term: { name: '秋季学期', startsOn: '2027-01-04' } }],
    })
    cloud.set('2027-01-03T16:00:00Z')
    expect(await setTerm('2027-02-01')).toBe('TERM_BEGAN')
    expect(await dayOf(follows)).toBe('2027-01-04')
  })

  test('takes along the challenges that were to begin with it', async () => {
    expect(await setTerm('2026-06-01', '夏季学期')).toBe('OK')
    const { code } = await cloud.class()
    const { caller, childId } = await cloud.guardian()
    await cloud.ask('groups.join', { code, childId }, caller)
    const begun = { key: randomUUID(), childId, ...aPledge, startsOn: '2026-06-01' }
    await cloud.ask('challenge.begin', begun, caller)
    expect(await setTerm('2026-06-02', '夏季学期')).toBe('OK')
    expect(await cloud.familyOf(caller)).toMatchObject({
      children: [{ challenge: { startsOn: '2026-06-02' } }],
    })
  })

  test('is set by teachers of the school', async () => {
    const asked = { key: 'term', organisationId: cloud.school, name: '春季学期', startsOn: '2026-06-01' }
    const other = await holderOf(cloud.cloud.db, 'teacher', cloud.community)
    expect(await cloud.code('groups.setTerm', asked, other)).toBe('FORBIDDEN')
    const ofCommunity = { ...asked, organisationId: cloud.community }
    const admin = await holderOf(cloud.cloud.db, 'admin')
    expect(await cloud.code('groups.setTerm', ofCommunity, admin)).toBe('FORBIDDEN')
  })
})

test('a closed class takes nobody in, and is closed once', async () => {
  const { groupId, code } = await cloud.class()
  const close = { key: randomUUID(), groupId }
  expect(await cloud.code('groups.close', close, cloud.worker)).toBe('FORBIDDEN')
  const closed = await cloud.ask('groups.close', close, cloud.teacher)
  expect(closed).toMatchObject({ closed: true })
  expect(await cloud.ask('groups.close', close, cloud.teacher)).toEqual(closed)
  expect(await actsOn(groupId)).toEqual([{ action: 'groups.close' }, { action: 'groups.open' }])
  const { caller, childId } = await cloud.guardian()
  expect(await cloud.code('groups.join', { code, childId }, caller)).toBe('GROUP_CLOSED')
})
