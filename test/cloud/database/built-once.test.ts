import { eq, sql } from 'drizzle-orm'
import { builtOnce } from '#cloud/database/built-once'
import type { Orm } from '#cloud/database/database'
import { users } from '#cloud/people/store/schema'
import { useEngines } from '../engines'
import { noon } from '../test-cloud'

const bornAt = (orm: Orm) =>
  orm
    .select({ createdAt: users.createdAt })
    .from(users)
    .where(eq(users.createdAt, sql.placeholder('at')))

describe.each(useEngines(2))('%s', (_name, open) => {
  test('a statement is built once, and asked for different things at once', async () => {
    const db = await open()
    const build = jest.fn(bornAt)
    const statement = builtOnce(build)
    await db.query((orm) => orm.insert(users).values({ createdAt: noon }))
    const ask = (at: Date) => db.query((orm) => statement(orm).execute({ at }))
    const later = new Date(noon.getTime() + 1)
    expect(await Promise.all([ask(noon), ask(later)])).toEqual([[{ createdAt: noon }], []])
    expect(build).toHaveBeenCalledTimes(1)
    await db.close()
  }, 20_000)
})

test('another database has a statement of its own', () => {
  const statement = builtOnce(() => ({ prepare: (name: string) => ({ name }) }))
  const [one, other] = [{}, {}] as [Orm, Orm]
  expect(statement(one)).toBe(statement(one))
  expect(statement(one)).not.toBe(statement(other))
  // A name would keep it on the server beyond the transaction, where a pooler gives that server to others.
  expect(statement(one)).toEqual({ name: '' })
})
