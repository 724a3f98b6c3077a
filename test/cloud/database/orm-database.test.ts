import { eq, lt, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { users } from '#cloud/people/store/schema'
import { checkedRows } from '../checked-rows'
import { useEngines } from '../engines'
import { noon } from '../test-cloud'

const engines = useEngines(2)
const one = v.strictObject({ one: v.number() })

describe.each(engines)('%s', (_name, open) => {
  test('a statement of Drizzle comes back as the tables say', async () => {
    const db = await open()
    const [made] = await db.query((orm) => orm.insert(users).values({ createdAt: noon }).returning())
    const found = await db.query((orm) =>
      orm
        .select()
        .from(users)
        .where(eq(users.id, made?.id ?? '')),
    )
    expect(found).toEqual([{ id: made?.id, createdAt: noon }])
    await db.close()
  })

  test('a hand-written statement whose row is not as its schema says fails in a test', async () => {
    const db = checkedRows(await open())
    expect(await db.rows(one, sql`select 1 as one`)).toEqual([{ one: 1 }])
    await expect(db.rows(one, sql`select 'x' as one`)).rejects.toThrow('number')
    await expect(db.rows(one, sql`select 1 as one, 2 as two`)).rejects.toThrow('two')
    await db.close()
  })

  test('statements that are run in order, built by hand or by Drizzle, are one transaction', async () => {
    const db = await open()
    const broken = [sql`insert into users (created_at) values ('1999-01-01')`, sql`select 1 / 0`]
    await expect(db.inOrder(broken)).rejects.toThrow('select 1 / 0')
    const early = lt(users.createdAt, new Date('2000-01-01'))
    expect(await db.query((orm) => orm.select().from(users).where(early))).toEqual([])
    await db.close()
  })
})
