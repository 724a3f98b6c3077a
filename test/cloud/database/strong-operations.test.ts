import { sql } from 'drizzle-orm'
import { useEngines } from '../engines'
import {
  aContest,
  aReport,
  aSchool,
  dataOf,
  holderOf,
  openTestCloud,
  stranger,
  type TestCloud,
} from '../test-cloud'

const engines = useEngines(10)

describe.each(engines)('on %s', (_name, open) => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openTestCloud({ db: await open() })
  }, 60_000)
  afterAll(() => cloud.db.close())

  const times = (n: number) => Array.from({ length: n }, (_, index) => index)
  const countOf = async (query: ReturnType<typeof sql>) => (await cloud.db.run<{ n: number }>(query))[0]?.n

  test('one key sent twenty times at once is one report, one act, one answer', async () => {
    const [resident, report] = [stranger(), aReport()]
    const replies = await Promise.all(times(20).map(() => cloud.ask('reports.submit', report, resident)))
    const answers = new Set(replies.map(({ body }) => JSON.stringify(body.ok ? body.data : body.error)))
    expect([...answers]).toEqual([expect.stringContaining('"points":1')])
    expect(await countOf(sql`select count(*)::int as n from reports where key = ${report.key}`)).toBe(1)
    expect(await tallies(cloud)).toEqual([])
  })

  test('twenty different reports at once earn the daily cap and not a point more', async () => {
    const resident = stranger()
    const replies = await Promise.all(times(20).map(() => cloud.ask('reports.submit', aReport(), resident)))
    expect(replies.map(({ status }) => status)).toEqual(times(20).map(() => 200))
    const { body } = await cloud.ask('participation.mine', {}, resident)
    expect(body).toMatchObject({ data: { points: 5, acts: 20, today: { points: 5, acts: 20 } } })
    expect(await tallies(cloud)).toEqual([])
  })

  test('one settlement sent ten times at once is written to the audit log once', async () => {
    const [resident, admin] = [stranger(), await holderOf(cloud.db, 'admin')]
    const { body } = await cloud.ask('reports.submit', aReport(), resident)
    const { id } = (body.ok ? body.data : {}) as { id: string }
    const act = { key: 'once', id, status: 'declined', answer: '已有这个词条。' }
    const replies = await Promise.all(times(10).map(() => cloud.ask('reports.settle', act, admin)))
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body.ok && reply.body.data))).size).toBe(1)
    expect(await countOf(sql`select count(*)::int as n from audit_log where target = ${id}`)).toBe(1)
  })

  test('a day started by twenty phones at once is one attempt', async () => {
    const resident = stranger()
    const replies = await Promise.all(
      times(20).map((n) => cloud.ask('quiz.start', { key: `phone-${n}`, mode: 'daily' }, resident)),
    )
    expect(new Set(replies.map(({ body }) => JSON.stringify(body.ok && body.data))).size).toBe(1)
    expect(replies[0]?.status).toBe(200)
  })

  test('a contest opened, joined and started by twenty phones at once is one of each', async () => {
    const [resident, admin] = [stranger(), await holderOf(cloud.db, 'admin')]
    const groupId = await aSchool(cloud.db)
    const plan = aContest({ attempts: 5 })
    const allAlike = async (asks: ReturnType<TestCloud['ask']>[]) => {
      const answers = await Promise.all(asks.map((ask) => dataOf<object>(ask)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      return answers[0] as { contestId: string }
    }
    const { contestId } = await allAlike(times(20).map(() => cloud.ask('contests.create', plan, admin)))
    await allAlike(times(20).map(() => cloud.ask('contests.join', { contestId, groupId }, resident)))
    await allAlike(
      times(20).map((n) => cloud.ask('contests.start', { key: `contest-${n}`, contestId }, resident)),
    )
    const cancel = { key: 'off', contestId }
    await allAlike(times(20).map(() => cloud.ask('contests.cancel', cancel, admin)))
    expect(await countOf(sql`select count(*)::int as n from audit_log where target = ${contestId}`)).toBe(2)
    expect(
      await countOf(sql`select count(*)::int as n from quiz_attempts where contest_id = ${contestId}::uuid`),
    ).toBe(1)
  })

  test('writes are counted exactly, however many come at once', async () => {
    const resident = stranger()
    const replies = await Promise.all(times(80).map(() => cloud.ask('reports.submit', aReport(), resident)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(60)
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(20)
  })

  test.each(['participation', 'audit_log'])('%s can be added to, never changed', async (table) => {
    const target = sql.identifier(table)
    for (const change of [
      sql`delete from ${target}`,
      sql`update ${target} set at = now()`,
      sql`truncate ${target} cascade`,
    ]) {
      await expect(cloud.db.run(change)).rejects.toMatchObject({ cause: { code: '23001' } })
    }
  })
})

/** Roll-ups that differ from the sum of what they roll up. */
function tallies({ db }: TestCloud) {
  return db.run(sql`
    select * from (select user_id, count(*)::int as acts, sum(points)::int as points from participation group by 1) p
    full join participation_totals t using (user_id)
    full join (
      select user_id, sum(acts)::int as acts, sum(points)::int as points from participation_days group by 1
    ) d using (user_id)
    where (p.acts, p.points) is distinct from (t.acts, t.points)
      or (p.acts, p.points) is distinct from (d.acts, d.points)`)
}
