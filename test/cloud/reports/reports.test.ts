import { sql } from 'drizzle-orm'
import { aReport, codeOf, dataOf, holderOf, openTestCloud, stranger, type TestCloud } from '../test-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openTestCloud()
})
afterAll(() => cloud.db.close())

describe('reports.submit', () => {
  test('is answered with a receipt and a point', async () => {
    const receipt = await dataOf(cloud.ask('reports.submit', aReport(), stranger()))
    expect(receipt).toEqual({
      id: expect.any(String),
      receivedAt: '2026-05-20T02:00:00.000Z',
      points: 1,
    })
  })

  test('gives the same receipt to a retry', async () => {
    const [resident, report] = [stranger(), aReport({ suggestion: '应该算厨余垃圾' })]
    const first = await dataOf(cloud.ask('reports.submit', report, resident))
    expect(await dataOf(cloud.ask('reports.submit', report, resident))).toEqual(first)
  })

  test('refuses a known key with other content', async () => {
    const [resident, report] = [stranger(), aReport()]
    await cloud.ask('reports.submit', report, resident)
    expect(await codeOf(cloud.ask('reports.submit', { ...report, query: '牛奶盒' }, resident))).toBe(
      'CONFLICT',
    )
  })

  test('takes the same key from two people for two reports', async () => {
    const report = aReport()
    const one = await dataOf(cloud.ask('reports.submit', report, stranger()))
    const other = await dataOf(cloud.ask('reports.submit', report, stranger()))
    expect(one).not.toEqual(other)
  })

  test('earns five points a day at most, and still counts each act', async () => {
    const resident = stranger()
    for (let i = 0; i < 7; i += 1) await cloud.ask('reports.submit', aReport(), resident)
    const tally = { points: 5, acts: 7 }
    expect(await dataOf(cloud.ask('participation.mine', undefined, resident))).toEqual({
      ...tally,
      today: tally,
    })
  })
})

describe('what a resident writes is judged, and reports.submit', () => {
  test.each(['query', 'entryName', 'suggestion'])(
    'keeps a link in its %s back for a person',
    async (field) => {
      const admin = await holderOf(cloud.db, 'admin')
      const report = aReport({ [field]: '看 www.example.cn' })
      const { id } = await dataOf<{ id: string }>(cloud.ask('reports.submit', report, stranger()))
      const queue = await dataOf<{ id: string }[]>(cloud.ask('reports.queue', {}, admin))
      expect(queue.find((open) => open.id === id)).toMatchObject({ needsReview: true })
    },
  )

  test('refuses a text that is judged risky, and keeps nothing of it', async () => {
    const strict = await openTestCloud({
      db: cloud.db,
      contentSafety: { checkText: async () => ({ verdict: 'risky', provider: 'wechat' }) },
    })
    const resident = stranger()
    const { status, body } = await strict.ask('reports.submit', aReport(), resident)
    expect({ status, code: body.ok || body.error.code }).toEqual({ status: 422, code: 'UNSAFE_TEXT' })
    expect(await dataOf(cloud.ask('reports.mine', {}, resident))).toEqual([])
  })

  test('is refused for a while to somebody who sends too many', async () => {
    const resident = stranger()
    for (let i = 0; i < 60; i += 1) await cloud.ask('reports.submit', aReport(), resident)
    const { status, body } = await cloud.ask('reports.submit', aReport(), resident)
    expect(status).toBe(429)
    expect(body).toMatchObject({ error: { code: 'RATE_LIMITED', data: { retryAfterSeconds: 3600 } } })
  })
})

describe('reports.settle', () => {
  test('answers the resident and is written to the audit log', async () => {
    const [resident, admin] = [stranger(), await holderOf(cloud.db, 'admin')]
    const { id } = await dataOf(cloud.ask('reports.submit', aReport(), resident))
    const act = { key: 'settle-1', id, status: 'answered', answer: '已补充，谢谢您。' }
    const settled = await dataOf(cloud.ask('reports.settle', act, admin))
    expect(await dataOf(cloud.ask('reports.settle', act, admin))).toEqual(settled)
    expect(await dataOf(cloud.ask('reports.mine', {}, resident))).toMatchObject([
      { status: 'answered', answer: '已补充，谢谢您。' },
    ])
    const log = await cloud.db.run(sql`select before, after from audit_log where target = ${id}`)
    expect(log).toEqual([
      {
        before: { status: 'received', answer: null },
        after: { status: 'answered', answer: '已补充，谢谢您。' },
      },
    ])
  })

  test('finds a report by its id in capitals too', async () => {
    const admin = await holderOf(cloud.db, 'admin')
    const { id } = await dataOf<{ id: string }>(cloud.ask('reports.submit', aReport(), stranger()))
    const act = { key: 'capitals', id: id.toUpperCase(), status: 'declined', answer: '重复' }
    expect(await dataOf(cloud.ask('reports.settle', act, admin))).toMatchObject({ id })
  })

  test('does not find a report that is not there', async () => {
    const admin = await holderOf(cloud.db, 'admin')
    const act = { key: 'k', id: '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1', status: 'declined', answer: '重复' }
    expect(await codeOf(cloud.ask('reports.settle', act, admin))).toBe('NOT_FOUND')
  })
})

test('nothing a resident wrote, and no identity, reaches the log', async () => {
  const resident = stranger()
  await cloud.ask('reports.submit', aReport({ query: '绝密的旧手机' }), resident)
  const lines = JSON.stringify(cloud.logged)
  expect(lines).toContain('reports.submit')
  expect(lines).not.toContain('绝密')
  expect(lines).not.toContain(resident.subject)
})
