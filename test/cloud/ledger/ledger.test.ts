import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { aSchool, holderOf, stranger } from '../test-cloud'
import { after, event, events, hold, signedUp, useDoor } from '../checkin/door'
import { tick } from '../checkin/roster'
import { codeNow, scanned } from '../checkin/scan'

useDoor()

type File = { name: string; mimeType: string; base64: string }
const lines = ({ base64 }: File) => Buffer.from(base64, 'base64').toString('utf8').slice(1).split('\r\n')
const attendance = (changes: object = {}, caller = events.worker) =>
  events.ask<File>(
    'ledger.attendance',
    { key: randomUUID(), eventId: event.eventId, format: 'csv', ...changes },
    caller,
  )
const participation = (changes: object = {}) => ({
  key: randomUUID(),
  organisationId: events.unit,
  from: '2026-05-01',
  to: '2026-05-31',
  format: 'csv',
  ...changes,
})

test('the attendance sheet lists who came and who did not, with times of Qiqihar, hours and their sum', async () => {
  const [mother, absent] = [stranger(), stranger()]
  const childId = await events.child(mother)
  await signedUp(mother, [{ self: true }, { childId }])
  await signedUp(absent)
  await scanned((await codeNow()).scanned, mother)
  events.set(after(600))
  await tick({ walkIn: '=1+1' })
  const { attendanceId } = await tick({ walkIn: '孙奶奶' })
  await tick({ attendanceId }, 'undo')
  expect(lines(await attendance()).slice(6)).toEqual([
    '序号,称呼,孩子,报名时间,签到,签退,服务时长（分钟）,备注',
    '1,（未留称呼）,否,2026-05-20 10:00,2026-05-22 10:00,,120,',
    '2,小明,是,2026-05-20 10:00,2026-05-22 10:00,,,',
    '3,（未留称呼）,否,2026-05-20 10:00,,,,没有到场',
    "4,'=1+1,否,,2026-05-22 10:10,,120,现场到场",
    '合计,,,,,,240,',
    '',
  ])
})

test('who waits or has cancelled is not on the sheet; who moved up is, and is called so', async () => {
  await hold({ capacity: 1 })
  const [first, second] = [stranger(), stranger()]
  const { signupId } = await signedUp(first)
  await signedUp(second)
  await signedUp(stranger())
  await events.ask('signups.cancel', { signupId }, first)
  const people = lines(await attendance()).slice(7, -2)
  expect(people).toEqual(['1,（未留称呼）,否,2026-05-20 10:00,,,,没有到场'])
  await scanned((await codeNow()).scanned, second)
  expect(lines(await attendance())[7]).toMatch(/,120,候补转正$/)
})

test('each file is in the audit log once a key', async () => {
  const key = randomUUID()
  const once = await attendance({ key })
  expect(await attendance({ key })).toEqual(once)
  const log = await events.cloud.db.run(sql`select action, target from audit_log where key = ${key}`)
  expect(log).toEqual([{ action: 'ledger.attendance', target: event.eventId }])
  const other = { key, eventId: event.eventId, format: 'xlsx' }
  expect(await events.code('ledger.attendance', other, events.worker)).toBe('CONFLICT')
})

test('the ledger of a period has a line an event of its days alone, and their sums', async () => {
  const worker = events.worker
  await scanned((await codeNow()).scanned, stranger())
  await tick({ walkIn: '王师傅' })
  const day = lines(
    await events.ask<File>(
      'ledger.participation',
      participation({ from: '2026-05-22', to: '2026-05-22' }),
      worker,
    ),
  )
  expect(day[5]).toBe('序号,时间,类别,活动,地点,报名人数,到场人数,其中孩子,服务时长（分钟）,备注')
  expect(day).toContainEqual(
    expect.stringMatching(/,2026-05-22 10:00,进社区,桶边指导志愿活动,鹤鸣社区广场,0,2,0,240,$/),
  )
  const dayAfter = participation({ from: '2026-05-23', to: '2026-05-23' })
  expect(lines(await events.ask<File>('ledger.participation', dayAfter, worker)).slice(6)).toEqual([
    '合计,,,,,0,0,0,0,',
    '',
  ])
})

test.each([
  ['backwards', { from: '2026-05-02', to: '2026-05-01' }],
  ['longer than a year', { from: '2025-01-01', to: '2026-06-01' }],
])('a period that is %s is refused in words', async (_what, period) => {
  expect(await events.code('ledger.participation', participation(period), events.worker)).toBe('PERIOD')
})

test('a worker of another organisation gets neither file, and nothing is logged', async () => {
  const other = await holderOf(events.cloud.db, 'worker', await aSchool(events.cloud.db))
  const count = () => events.cloud.db.run(sql`select count(*) from audit_log`)
  const before = await count()
  await expect(attendance({}, other)).rejects.toThrow('FORBIDDEN')
  expect(await events.code('ledger.participation', participation(), other)).toBe('FORBIDDEN')
  expect(await count()).toEqual(before)
})
