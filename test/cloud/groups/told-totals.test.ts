import fc from 'fast-check'
import { daysAfter } from '#domain/day-number'
import { groupWeeksOf, type Home, membersByGroup, settle, total } from './told-totals'
import { cloud, useChallenges } from '../challenge/use-challenges'
import { publishWeeks } from '#cloud/groups/store/week-publishing'
import { runThrough } from '../run-job'

useChallenges()

/** Families by where their child and they are; 0 is nowhere. */
const anyHome: fc.Arbitrary<Home> = fc.record({
  class: fc.nat(2),
  community: fc.nat(2),
  dropOffs: fc.nat(7),
  confirmed: fc.nat(7),
  bags: fc.option(fc.nat(20), { nil: null }),
})
const anyTown = fc.array(anyHome, { minLength: 1, maxLength: 40 })

let weeks = 0

/** So small that most towns take several. */
const batch = { families: 7, groups: 3, familiesOfGroups: 1, forgotten: 9 }

test('what is told of a week is the sum of what is known of cells of five families or more, and of nothing else', async () => {
  const { db } = cloud.families.cloud
  await fc.assert(
    fc.asyncProperty(anyTown, async (homes) => {
      const monday = daysAfter('2026-06-01', 7 * (weeks += 1))
      const groups = await settle(db, homes, monday)
      const now = new Date(`${daysAfter(monday, 8)}T00:00:00Z`)
      await runThrough(() => publishWeeks(db, now, batch))
      const told = await groupWeeksOf(db, groups, monday)
      const members = membersByGroup(homes)
      expect(told).toEqual(members.map(({ group, families }) => ({ group, ...total(families) })))
      for (const { families: some } of members)
        for (const { families: others } of members) {
          const difference = some.filter((family) => !others.includes(family))
          expect(difference.length === 0 || difference.length >= 5).toBe(true)
        }
    }),
    { numRuns: 60 },
  )
}, 120_000)
