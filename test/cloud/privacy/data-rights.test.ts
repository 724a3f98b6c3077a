import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { stranger } from '../test-cloud'
import { liveFully } from './full-life'
import { tablesWith } from './whole-database'
import { cloud, useFamilies } from '../family/use-families'

useFamilies()

describe('to see everything', () => {
  test('somebody who took part in everything sees all of it, in words', async () => {
    const { caller, written } = await liveFully(cloud)
    const sections = await cloud.view(caller)
    const totals = Object.fromEntries(sections.map(({ id, total }) => [id, total]))
    expect(totals).toEqual({
      account: 1,
      roles: 0,
      family: 1,
      children: 1,
      consents: 1,
      groups: 2,
      challenges: 1,
      ticks: 1,
      teachBacks: 1,
      followUps: 0,
      reminders: 1,
      diary: 1,
      reports: 1,
      quizzes: 1,
      contests: 1,
      certificates: 1,
      signups: 1,
      attendance: 0,
      teams: 1,
      pledges: 1,
      participation: 2,
      notices: 0,
      opened: 0,
      acts: 0,
    })
    const text = JSON.stringify(sections)
    for (const word of Object.values(written)) expect(text).toContain(word)
    expect(sections.find(({ id }) => id === 'children')?.records[0]).toEqual(
      expect.arrayContaining([
        { label: '孩子昵称', value: written.nickname },
        { label: '年龄段', value: '小学' },
        { label: '头像', value: '丹顶鹤' },
      ]),
    )
    // Every field and every word of ours has a name in Chinese.
    expect(sections.flatMap(({ records }) => records.flat().map(({ label }) => label))).not.toContainEqual(
      expect.stringMatching(/[a-z]/),
    )
  })

  test('somebody of whom nothing is kept sees nothing, and nothing is kept because they looked', async () => {
    const caller = stranger()
    expect(await cloud.view(caller)).toEqual([])
    expect(await tablesWith(cloud.cloud.db, caller.subject)).toEqual([])
  })

  test('of a long list the latest fifty are shown, and all are exported', async () => {
    const { caller } = await cloud.guardian()
    for (let n = 0; n < 51; n += 1) {
      cloud.set(new Date(Date.parse('2026-05-20T02:00:00Z') + n * 86_400_000))
      await cloud.ask('quiz.start', { key: randomUUID(), mode: 'daily' }, caller)
    }
    const quizzes = (await cloud.view(caller)).find(({ id }) => id === 'quizzes')
    expect(quizzes).toMatchObject({ total: 51 })
    expect(quizzes?.records).toHaveLength(50)
    expect(quizzes?.records[0]).toContainEqual({ label: '日期', value: '2026-07-09' })
    const { text } = await cloud.ask<{ text: string }>('privacy.export', {}, caller)
    expect((JSON.parse(text) as Record<string, object[]>)['每日五题和竞赛答题']).toHaveLength(51)
  })
})

test('the export is one readable file with what the view shows', async () => {
  const { caller } = await liveFully(cloud)
  const { fileName, text } = await cloud.ask<{ fileName: string; text: string }>('privacy.export', {}, caller)
  expect(fileName).toBe('小手分类-我的数据-2026-05-20.json')
  const { 导出时间: time, ...records } = JSON.parse(text) as Record<string, object[]>
  expect(time).toBe('2026-05-20 10:00')
  const sections = await cloud.view(caller)
  // Strokes are for the file alone.
  expect(records['孩子的挑战和家庭约定']).toEqual([
    expect.objectContaining({
      签名笔画: '[[17, 23, 171, 123]]',
      选的三件事: expect.stringMatching(/^.+、.+、.+$/),
    }),
  ])
  for (const { title, records: shown } of sections.filter(({ id }) => id !== 'challenges'))
    expect(records[title]).toEqual(
      shown.map((fields) => Object.fromEntries(fields.map(({ label, value }) => [label, value]))),
    )
  expect(Object.keys(records)).toHaveLength(sections.length)
})

test('a long export comes in pages, whose texts one after another are the file', async () => {
  const { caller } = await cloud.guardian()
  const { userId } = await cloud.ask<{ userId: string }>('identity.me', {}, caller)
  await cloud.cloud.db.run(sql`
    insert into reports (user_id, key, kind, query, suggestion, city_id, needs_review, received_at)
    select ${userId}::uuid, 'k' || n, 'missing', '第' || n || '个', repeat('很长的话', 40), 'qiqihar', false,
      timestamptz '2026-01-01' + n * interval '1 hour'
    from generate_series(1, 500) n`)
  type Page = { text: string; next: object | null }
  const texts: string[] = []
  let after: object | undefined
  do {
    const page: Page = await cloud.ask<Page>('privacy.export', { after }, caller)
    texts.push(page.text)
    after = page.next ?? undefined
  } while (after)
  expect(texts.length).toBeGreaterThan(2)
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThan(200_000)
  const file = JSON.parse(texts.join('')) as Record<string, { 搜索的词?: string }[]>
  const reports = Object.values(file).find((records) => Array.isArray(records) && records.length === 500)
  expect(new Set(reports?.map((record) => JSON.stringify(record))).size).toBe(500)
  expect(texts.join('')).toBe(JSON.stringify(file, undefined, 2))
})

describe('to correct', () => {
  test('a child’s nickname, age band and drawing, by its guardian alone', async () => {
    const { caller, childId } = await cloud.guardian('小红')
    const partner = await cloud.partner(caller)
    const asked = { childId, nickname: '小虹', ageBand: 'secondary', avatar: 'swan' }
    expect(await cloud.code('privacy.correctChild', asked, partner)).toBe('NOT_FOUND')
    await cloud.ask('privacy.correctChild', asked, caller)
    expect(await cloud.familyOf(partner)).toMatchObject({
      children: [{ childId, nickname: '小虹', ageBand: 'secondary', avatar: 'swan' }],
    })
    const unsafe = { ...asked, nickname: 'www.a.cn' }
    expect(await cloud.code('privacy.correctChild', unsafe, caller)).toBe('UNSAFE_TEXT')
  })

  test('of a child who is not in the challenge no drawing is kept', async () => {
    const caller = stranger()
    const known = { key: randomUUID(), nickname: '小宝', ageBand: 'preschool' }
    const { childId } = await cloud.ask<{ childId: string }>('children.add', known, caller)
    const asked = { childId, nickname: '小贝', ageBand: 'preschool', avatar: 'fox' }
    await cloud.ask('privacy.correctChild', asked, caller)
    expect(await cloud.ask('children.mine', {}, caller)).toEqual([
      { childId, nickname: '小贝', ageBand: 'preschool' },
    ])
  })

  test('what one is called in teams, contests and at events; what was signed stays as it was', async () => {
    const { caller, written } = await liveFully(cloud)
    expect(await cloud.ask('privacy.correctName', { name: '王桂芝' }, caller)).toEqual({ changed: 3 })
    const { db } = cloud.cloud
    expect(await tablesWith(db, '王桂芝')).toEqual(['contest_entries', 'signups', 'team_members'])
    expect(await tablesWith(db, written.name)).toEqual(['certificates', 'pledges'])
  })
})
