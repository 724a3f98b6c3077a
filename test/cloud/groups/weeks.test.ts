import { sql } from 'drizzle-orm'
import { sumOfWeeks } from '#cloud/groups/store/weeks'
import { presentSum } from '#cloud/groups/present'
import type { Database } from '#cloud/database/database'
import { openFresh } from '../open-fresh'
import { settle } from './told-totals'
import { noon } from '../test-cloud'

let db: Database
let groups: ReadonlyMap<string, string>
beforeAll(async () => {
  db = await openFresh()
  groups = await settle(db, [], '2026-05-11')
  await db.run(
    sql`insert into published_weeks (monday) values ('2026-04-27'), ('2026-05-04'), ('2026-05-11')`,
  )
  await db.run(sql`insert into published_weeks (monday, stage) values ('2026-04-20', 'adding')`)
}, 60_000)
afterAll(() => db.close())

/** A week that is told of a class: 21 drop-offs of five families, with `bags` half bags of each kind or none. */
async function told(name: string, monday: string, bags: number | null) {
  const id = groups.get(name) ?? ''
  await db.run(sql`
    insert into group_weeks (group_id, monday, families, drop_offs, confirmed, recyclable, hazardous, food, other)
    values (${id}::uuid, ${monday}::date, 5, 21, 4, ${bags}::int, ${bags}::int, ${bags}::int, ${bags}::int)`)
  return id
}

test('a sum is of published weeks of all groups, of bags only where they were told', async () => {
  const one = await told('class 1', '2026-05-11', 10)
  const two = await told('class 2', '2026-05-04', null)
  await told('class 2', '2026-04-20', 3)
  const sum = async (ids: string[]) => presentSum(await sumOfWeeks(db, ids, noon))
  const bags = { recyclable: 10, hazardous: 10, food: 10, other: 10 }
  expect(await sum([one, two])).toEqual({ weeks: 2, dropOffs: 42, confirmed: 8, bags })
  expect(await sum([two])).toEqual({ weeks: 1, dropOffs: 21, confirmed: 4, bags: null })
  expect(await sum([groups.get('community 1') ?? ''])).toEqual({ withheld: true })
})
