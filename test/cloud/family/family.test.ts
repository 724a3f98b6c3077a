import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { consentVersion } from '#domain/family/family'
import { stranger } from '../test-cloud'
import { cloud, useFamilies } from './use-families'

useFamilies()

describe('a family', () => {
  test('is made once, however often and from however many phones one asks', async () => {
    const caller = stranger()
    const made = await Promise.all([1, 2, 3].map(() => cloud.ask('family.create', {}, caller)))
    expect(new Set(made.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(made[0]).toEqual({
      family: {
        familyId: expect.any(String),
        code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/),
        adults: 1,
        me: { guardian: true },
        members: [{ memberId: expect.any(String), me: true, guardian: true, joinedAt: expect.any(String) }],
        children: [],
        groups: [],
      },
      consentVersion,
    })
  })

  test('is joined by its code, in small letters and with a hyphen, and shows the children to every adult', async () => {
    const { caller } = await cloud.guardian('小红')
    const { code } = await cloud.familyOf(caller)
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase()
    const partner = stranger()
    expect(await cloud.ask('family.byCode', { code: typed }, partner)).toEqual({ adults: 1, mine: false })
    await cloud.ask('family.join', { code: typed }, partner)
    expect(await cloud.code('family.join', { code: typed }, partner)).toBe('OK')
    expect(await cloud.familyOf(partner)).toMatchObject({
      adults: 2,
      me: { guardian: false },
      children: [{ nickname: '小红', own: false }],
    })
    expect(await cloud.ask('family.byCode', { code }, partner)).toEqual({ adults: 2, mine: true })
  })

  test('takes nobody who is in another, nor a ninth adult, and no code that there is not', async () => {
    const { caller } = await cloud.guardian()
    const other = await cloud.guardian()
    const { code } = await cloud.familyOf(caller)
    expect(await cloud.code('family.join', { code }, other.caller)).toBe('IN_ANOTHER_FAMILY')
    const crowd = await Promise.all(
      Array.from({ length: 9 }, () => cloud.code('family.join', { code }, stranger())),
    )
    expect(crowd.filter((answer) => answer === 'OK')).toHaveLength(7)
    expect(crowd.filter((answer) => answer === 'FAMILY_FULL')).toHaveLength(2)
    expect(await cloud.code('family.join', { code: 'ZZZZZZZZ' }, stranger())).toBe('UNKNOWN_CODE')
    expect(await cloud.code('family.join', { code: 'ABC234' }, stranger())).toBe('UNKNOWN_CODE')
  })

  test('is left; whoever is there longest is the guardian then', async () => {
    const caller = stranger()
    await cloud.ask('family.create', {}, caller)
    const partner = await cloud.partner(caller)
    await cloud.ask('family.leave', {}, caller)
    expect(await cloud.familyOf(partner)).toMatchObject({ adults: 1, me: { guardian: true } })
    expect(await cloud.ask('family.mine', {}, caller)).toEqual({ family: null, consentVersion })
    expect(await cloud.code('family.leave', {}, caller)).toBe('OK')
  })

  test('is not come back to with the code that one knew, after leaving or closing the account', async () => {
    const { caller } = await cloud.guardian()
    for (const go of ['family.leave', 'privacy.closeAccount'] as const) {
      const partner = await cloud.partner(caller)
      const { code } = await cloud.familyOf(caller)
      await cloud.ask(go, go === 'family.leave' ? {} : { confirm: '注销账号' }, partner)
      expect(await cloud.code('family.join', { code }, partner)).toBe('UNKNOWN_CODE')
      expect((await cloud.familyOf(caller)).code).not.toBe(code)
    }
  })

  test('is gone when the last adult has left', async () => {
    const caller = stranger()
    await cloud.ask('family.create', {}, caller)
    const { code, familyId } = await cloud.familyOf(caller)
    const { code: group } = await cloud.neighbours()
    await cloud.ask('groups.join', { code: group }, caller)
    await cloud.ask('family.leave', {}, caller)
    expect(await cloud.code('family.join', { code }, stranger())).toBe('UNKNOWN_CODE')
    const kept = await cloud.cloud.db.run(sql`
      select 1 from families where id = ${familyId}::uuid
      union all select 1 from group_families where family_id = ${familyId}::uuid`)
    expect(kept).toEqual([])
  })

  test('is not left by who has a child in it', async () => {
    const { caller, childId } = await cloud.guardian()
    expect(await cloud.code('family.leave', {}, caller)).toBe('CHILDREN_HERE')
    await cloud.ask('privacy.withdraw', { childId }, caller)
    expect(await cloud.code('family.leave', {}, caller)).toBe('OK')
  })
})

describe('somebody who should not be there', () => {
  test('is put out by the guardian, and the code that let them in is void', async () => {
    const { caller } = await cloud.guardian()
    const partner = await cloud.partner(caller)
    const before = await cloud.familyOf(caller)
    const memberId = before.members[1]?.memberId
    expect(await cloud.code('family.dismiss', { memberId: before.members[0]?.memberId }, partner)).toBe(
      'FORBIDDEN',
    )
    await cloud.ask('family.dismiss', { memberId }, caller)
    expect(await cloud.ask('family.mine', {}, partner)).toEqual({ family: null, consentVersion })
    expect(await cloud.code('family.join', { code: before.code }, partner)).toBe('UNKNOWN_CODE')
    expect((await cloud.familyOf(caller)).code).not.toBe(before.code)
  })

  test('stays while a child of theirs is there', async () => {
    const { caller } = await cloud.guardian()
    const partner = await cloud.partner(caller)
    await cloud.child(partner, '小宝')
    const { members, code } = await cloud.familyOf(caller)
    expect(await cloud.code('family.dismiss', { memberId: members[1]?.memberId }, caller)).toBe(
      'CHILDREN_HERE',
    )
    expect((await cloud.familyOf(caller)).code).toBe(code)
  })

  test('cannot be put out of a family that is not one’s own', async () => {
    const { caller } = await cloud.guardian()
    const { members } = await cloud.familyOf(caller)
    const other = await cloud.guardian()
    expect(await cloud.code('family.dismiss', { memberId: members[0]?.memberId }, other.caller)).toBe(
      'NOT_FOUND',
    )
  })
})

describe('consent', () => {
  const child = { nickname: '小鹤', ageBand: 'primary', avatar: 'crane', consentVersion }

  test('is needed to the newest text, in a family, and is kept with its version and time', async () => {
    const caller = stranger()
    const asked = { key: randomUUID(), ...child }
    expect(await cloud.code('family.addChild', asked, caller)).toBe('NO_FAMILY')
    await cloud.ask('family.create', {}, caller)
    expect(await cloud.code('family.addChild', { ...asked, consentVersion: '2020-1' }, caller)).toBe(
      'CONSENT_OLD',
    )
    expect(await cloud.ask('children.mine', {}, caller)).toEqual([])
    const { childId } = await cloud.ask<{ childId: string }>('family.addChild', asked, caller)
    const again = await cloud.ask('family.addChild', asked, caller)
    expect(again).toMatchObject({ childId, family: { children: [{ childId }] } })
    expect(await cloud.familyOf(caller)).toMatchObject({
      children: [
        {
          own: true,
          avatar: 'crane',
          consent: { version: consentVersion, at: '2026-05-20T02:00:00.000Z' },
          challenge: null,
        },
      ],
    })
    expect(await cloud.code('family.addChild', { ...asked, nickname: '小明' }, caller)).toBe('CONFLICT')
  })

  test('is given for a child known from events, by its guardian alone', async () => {
    const caller = stranger()
    const known = { key: randomUUID(), nickname: '小宝', ageBand: 'preschool' }
    const { childId } = await cloud.ask<{ childId: string }>('children.add', known, caller)
    const asked = { childId, avatar: 'fox', consentVersion }
    expect(await cloud.code('family.consent', asked, caller)).toBe('NO_FAMILY')
    await cloud.ask('family.create', {}, caller)
    const partner = await cloud.partner(caller)
    expect(await cloud.code('family.consent', asked, partner)).toBe('NOT_FOUND')
    await cloud.ask('family.consent', asked, caller)
    expect(await cloud.familyOf(partner)).toMatchObject({
      children: [{ childId, nickname: '小宝', avatar: 'fox', own: false }],
    })
  })

  test('to a newer text takes the place of the older one, which stays as a proof', async () => {
    const { caller, childId } = await cloud.guardian()
    await cloud.cloud.db.run(
      sql`update child_consents set version = '2020-1' where child_id = ${childId}::uuid`,
    )
    await cloud.ask('family.consent', { childId, avatar: 'crane', consentVersion }, caller)
    const proofs = await cloud.cloud.db.run(sql`
      select version, withdrawn_at is not null as replaced from child_consents
      where child_id = ${childId}::uuid order by version`)
    expect(proofs).toEqual([
      { version: '2020-1', replaced: true },
      { version: consentVersion, replaced: false },
    ])
  })

  test.each([
    ['a nickname of nine characters', { nickname: '一二三四五六七八九' }],
    ['a drawing there is not', { avatar: 'photo' }],
    ['a school', { school: '鹤乡第一小学' }],
  ])('does not come with %s', async (_what, changes) => {
    const caller = stranger()
    await cloud.ask('family.create', {}, caller)
    const asked = { key: randomUUID(), ...child, ...changes }
    expect(await cloud.code('family.addChild', asked, caller)).toBe('BAD_REQUEST')
  })
})
