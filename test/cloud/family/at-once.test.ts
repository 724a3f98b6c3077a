import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { codeOf, stranger } from '../test-cloud'
import { server, usePooledPostgres } from '../use-pooled-postgres'
import { FamilyCloud, type ShownGroup } from './family-cloud'

usePooledPostgres(10)
let cloud: FamilyCloud
beforeAll(async () => {
  cloud = await FamilyCloud.open(server.owner, server.app)
}, 60_000)

type Guardian = Awaited<ReturnType<FamilyCloud['guardian']>>

const moves = ['joinClass', 'joinCommunity', 'leaveClass', 'withdraw', 'comeIn', 'close'] as const
type Move = (typeof moves)[number]

function make(
  move: Move,
  { caller, childId, code }: Guardian & { code: string },
  inClass: ShownGroup,
  near: ShownGroup,
) {
  const ask = cloud.cloud.ask
  if (move === 'joinClass') return ask('groups.join', { code: inClass.code, childId }, caller)
  if (move === 'joinCommunity') return ask('groups.join', { code: near.code }, caller)
  if (move === 'leaveClass') return ask('groups.leave', { groupId: inClass.groupId, childId }, caller)
  if (move === 'withdraw') return ask('privacy.withdraw', { childId }, caller)
  if (move === 'comeIn') return ask('family.join', { code }, stranger())
  return ask('privacy.closeAccount', { confirm: '注销账号' }, caller)
}

function withCodes(guardians: readonly Guardian[]) {
  return Promise.all(
    guardians.map(async (guardian) => ({
      ...guardian,
      code: (await cloud.familyOf(guardian.caller)).code,
    })),
  )
}

test('whatever families do at once, counts stay true and nothing is left of who withdrew', async () => {
  const aMove = fc.tuple(fc.constantFrom(...moves), fc.nat(3))
  await fc.assert(
    fc.asyncProperty(fc.array(aMove, { minLength: 4, maxLength: 14 }), async (all) => {
      // Nobody opens as many groups as this test does.
      await cloud.cloud.db.run(sql`delete from rate_windows`)
      const [inClass, near] = [await cloud.class(), await cloud.neighbours()]
      const guardians = await withCodes(await cloud.fill(inClass, 4))
      for (const { caller } of guardians.slice(2)) await cloud.ask('groups.join', { code: near.code }, caller)
      const replies = await Promise.all(
        all.flatMap(([move, who]) => {
          const guardian = guardians[who]
          return guardian ? [make(move, guardian, inClass, near)] : []
        }),
      )
      expect(replies.map(({ status }) => status)).not.toContain(500)
      expect(await untruths()).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('families with children in the same two classes, the other way round, may all close at once', async () => {
  const [one, two] = [await cloud.class(), await cloud.class()]
  const guardians = await cloud.fill(one, 5)
  for (const { caller } of guardians) {
    const childId = await cloud.child(caller, '小宝')
    await cloud.ask('groups.join', { code: two.code, childId }, caller)
  }
  for (const { caller } of await cloud.fill(two, 5)) {
    const childId = await cloud.child(caller, '小宝')
    await cloud.ask('groups.join', { code: one.code, childId }, caller)
    guardians.push({ caller, childId })
  }
  const closing = guardians.map(({ caller }) =>
    cloud.code('privacy.closeAccount', { confirm: '注销账号' }, caller),
  )
  expect(new Set(await Promise.all(closing))).toEqual(new Set(['OK']))
  expect(await untruths()).toEqual([])
})

test('of twelve adults who join at once a family takes seven more', async () => {
  const { caller } = await cloud.guardian()
  const { code } = await cloud.familyOf(caller)
  const codes = await Promise.all(
    Array.from({ length: 12 }, () => codeOf(cloud.cloud.ask('family.join', { code }, stranger()))),
  )
  expect(codes.filter((answer) => answer === 'OK')).toHaveLength(7)
})

/** Counters that are not what they count, and what should not be there. */
function untruths() {
  return cloud.cloud.db.run(sql`
    select 'count' as what, g.id::text from groups g
    where g.families <> (select count(*) from group_families f where f.group_id = g.id)
    union all
    select 'class without a child', f.group_id::text from group_families f join groups g on g.id = f.group_id
    where g.kind = 'class' and not exists (
      select 1 from group_children gc join children c on c.id = gc.child_id
      where gc.group_id = f.group_id and c.family_id = f.family_id)
    union all
    select 'withdrawn child in a class', gc.child_id::text from group_children gc join children c on c.id = gc.child_id
    where c.family_id is null
    union all
    select 'child without consent', c.id::text from children c
    where c.family_id is not null and not exists (
      select 1 from child_consents a where a.child_id = c.id and a.withdrawn_at is null)
    union all
    select 'family without adults', f.id::text from families f
    where not exists (select 1 from family_members m where m.family_id = f.id)`)
}
