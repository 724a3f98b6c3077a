import { sql } from 'drizzle-orm'
import { events, useEvents } from '../events/use-events'
import { aSchool, stranger } from '../test-cloud'

useEvents()

interface Page {
  readonly name: string
  readonly upcoming: { readonly eventId: string }[]
  readonly teams: object[]
  readonly thisYear: object
}

const nobody = undefined as never
const pageOf = (organisationId: string) => events.ask<Page>('organisations.page', { organisationId }, nobody)

async function attend(eventId: string, at: string): Promise<void> {
  events.set(at)
  const { digits } = await events.shownCode(eventId)
  await events.ask('checkin.scan', { eventId, code: digits }, stranger())
}

test('an organisation’s page sums this year up: events begun, visits and hours, and no person', async () => {
  const { eventId } = await events.published({ title: '四进讲座' })
  await events.draft({ title: '还没发布' })
  expect(await pageOf(events.unit)).toMatchObject({
    upcoming: [{ eventId, title: '四进讲座' }],
    teams: [],
    thisYear: { year: 2026, events: 0, visits: 0, minutes: 0 },
  })
  await attend(eventId, '2026-05-22T02:00:00Z')
  await attend(eventId, '2026-05-22T02:05:00Z')
  const page = await pageOf(events.unit)
  expect(page.thisYear).toEqual({ year: 2026, events: 1, visits: 2, minutes: 240 })
  expect(JSON.stringify(page)).not.toMatch(/userId|volunteers|roster/)
})

test('what was undone, what another year held and what others did is not counted', async () => {
  const other = await aSchool(events.cloud.db)
  expect((await pageOf(other)).thisYear).toMatchObject({ events: 0, visits: 0, minutes: 0 })
  const before = (await pageOf(events.unit)).thisYear
  await events.cloud.db.run(sql`
    update attendance set undone_at = now(), credit_id = null
    where id = (select id from attendance where undone_at is null limit 1)`)
  events.set('2026-05-23T02:00:00Z')
  expect((await pageOf(events.unit)).thisYear).not.toEqual(before)
  expect((await pageOf(events.unit)).thisYear).toMatchObject({ events: 1, visits: 1, minutes: 120 })
  events.set('2026-12-31T16:00:00Z')
  expect((await pageOf(events.unit)).thisYear).toEqual({ year: 2027, events: 0, visits: 0, minutes: 0 })
})

test('its teams are shown by name and size, not by code or hours', async () => {
  const founding = { key: 'team', organisationId: events.unit, name: '小鹤志愿队' }
  const { teamId } = await events.ask<{ teamId: string }>('volunteers.found', founding, events.worker)
  expect((await pageOf(events.unit)).teams).toEqual([{ teamId, name: '小鹤志愿队', members: 0 }])
})

test('everyone may list the organisations, demonstration units first; an unknown one is told', async () => {
  await events.cloud.db.run(sql`
    insert into organisations (kind, name, district, demonstration)
    values ('community', '示范社区', '建华区', true)`)
  const [first, ...others] = await events.ask<{ name: string; demonstration: boolean }[]>(
    'organisations.list',
    {},
    nobody,
  )
  expect(first).toMatchObject({ name: '示范社区', kind: 'community', demonstration: true })
  expect(others.length).toBeGreaterThan(0)
  expect(others.every(({ demonstration }) => !demonstration)).toBe(true)
  const nowhere = '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1'
  expect(await events.code('organisations.page', { organisationId: nowhere }, nobody)).toBe('NOT_FOUND')
})
