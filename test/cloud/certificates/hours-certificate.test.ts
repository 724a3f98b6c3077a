import { events, useEvents } from '../events/use-events'
import { noon, stranger } from '../test-cloud'

useEvents()

type Someone = ReturnType<typeof stranger>

async function serve(volunteer: Someone, creditedMinutes: number): Promise<void> {
  const { eventId } = await events.published({ creditedMinutes })
  events.set('2026-05-22T02:00:00Z')
  const { digits } = await events.shownCode(eventId)
  await events.ask('checkin.scan', { eventId, code: digits }, volunteer)
  events.set(noon)
}

const asking = (name = '王阿姨', year = 2026) => ({ about: { kind: 'hours', year }, name })
const issue = (volunteer: Someone) =>
  events.ask<{ code: string; what: string }>('certificates.issue', asking(), volunteer)

test('an hour earns a certificate that a stranger can verify; less earns none, nor does another year', async () => {
  const volunteer = stranger()
  await serve(volunteer, 45)
  expect(await events.code('certificates.issue', asking(), volunteer)).toBe('NOT_EARNED')
  await serve(volunteer, 30)
  const { code, what } = await issue(volunteer)
  expect(what).toBe('2026年参加垃圾分类活动，累计1小时')
  expect(await events.ask('certificates.verify', { code }, undefined as never)).toMatchObject({ what })
  expect(await events.code('certificates.issue', asking('王阿姨', 2025), volunteer)).toBe('NOT_EARNED')
  expect(await events.ask('checkin.hours', {}, volunteer)).toMatchObject({
    years: [{ year: 2026, minutes: 75 }],
  })
})

test('the same hours are the same certificate under one name; more hours are another, and both hold', async () => {
  const volunteer = stranger()
  await serve(volunteer, 60)
  const first = await issue(volunteer)
  expect(await issue(volunteer)).toEqual(first)
  expect(await events.code('certificates.issue', asking('李阿姨'), volunteer)).toBe('CONFLICT')
  await serve(volunteer, 120)
  const second = await issue(volunteer)
  expect(second).toMatchObject({ what: '2026年参加垃圾分类活动，累计3小时' })
  const verified = await events.ask('certificates.verify', { code: first.code }, volunteer)
  expect(verified).toMatchObject({ what: first.what })
  expect(await events.ask<unknown[]>('certificates.mine', {}, volunteer)).toHaveLength(2)
})

test.each([2019, 2101, 2026.5, '2026'])('%p is no year to ask for', async (year) => {
  const input = { about: { kind: 'hours', year }, name: '王阿姨' }
  expect(await events.code('certificates.issue', input, stranger())).toBe('BAD_REQUEST')
})
