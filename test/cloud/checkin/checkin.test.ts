import { randomUUID } from 'node:crypto'
import { noon, stranger } from '../test-cloud'
import { creditsOf, hoursOf } from './credits'
import { after, event, events, signedUp, start, useDoor } from './door'
import { roster, tick } from './roster'
import { codeNow, codeOfScan, scan, scanned } from './scan'

useDoor()

test('who scans the code is checked in, with their child, and credited once', async () => {
  const guardian = stranger()
  const childId = await events.child(guardian)
  await signedUp(guardian, [{ self: true }, { childId }])
  const { scanned: text } = await codeNow()
  const { people, minutes } = await scanned(text, guardian)
  expect(people.map(({ inAt, child }) => ({ inAt, child }))).toEqual([
    { inAt: start, child: false },
    { inAt: start, child: true },
  ])
  expect(minutes).toBe(120)
  expect(await hoursOf(guardian)).toMatchObject({ minutes: 120, attended: [{ eventId: event.eventId }] })
  expect(await creditsOf()).toEqual([{ acts: 1, points: 10, minutes: 120 }])
})

test('the six digits do as well, in their slot and the next', async () => {
  const { digits, changesInMs } = await codeNow()
  events.set(after(changesInMs / 1000 + 44.9))
  expect(await codeOfScan(digits)).toBe('OK')
})

test('a code replayed after its slot is refused', async () => {
  const { digits, scanned: text, changesInMs } = await codeNow()
  events.set(after(changesInMs / 1000 + 45))
  expect(await codeOfScan(text)).toBe('WRONG_CODE')
  expect(await codeOfScan(digits)).toBe('WRONG_CODE')
  expect(await roster()).toEqual([])
})

test('the code of another event is refused', async () => {
  events.set(noon)
  const other = await events.published()
  events.set(start)
  const { digits, scanned: text } = await codeNow(other.eventId)
  expect(await codeOfScan(text)).toBe('OTHER_EVENT')
  expect(await codeOfScan(digits)).toBe('WRONG_CODE')
})

test('forged codes are refused, and guessing is stopped', async () => {
  const { scanned: text } = await codeNow()
  const token = text.split(':')[2] ?? ''
  const turned = token.startsWith('0') ? `1${token.slice(1)}` : `0${token.slice(1)}`
  for (const forged of [
    `lh-in:${event.eventId}:${turned}`,
    text.slice(0, -1),
    `${text}0`,
    '',
    '000000x',
    '１２３',
  ])
    expect(await codeOfScan(forged)).toBe('WRONG_CODE')
  const guesser = stranger()
  for (let guess = 0; guess < 30; guess += 1) await scan(`guess ${guess}`, guesser)
  expect(await codeOfScan('000000', guesser)).toBe('RATE_LIMITED')
})

test.each([-600, 600])('a code made by a clock %s seconds off is refused', async (seconds) => {
  events.set(after(seconds))
  const { scanned: text } = await codeNow()
  events.set(start)
  expect(await codeOfScan(text)).toBe('WRONG_CODE')
})

test('the same person twice is there once: by code, by name and as a mark', async () => {
  const resident = stranger()
  const { people } = await signedUp(resident)
  const who = { personId: people[0]!.personId }
  const { scanned: text } = await codeNow()
  const first = await scanned(text, resident)
  events.set(after(300))
  expect(await scanned('no code any more', resident)).toEqual(first)
  await tick(who)
  const marks = [{ who, way: 'in', at: after(200).toISOString() }]
  const input = { key: randomUUID(), eventId: event.eventId, deviceKey: 'phone', marks }
  await events.ask('checkin.reconcile', input, events.worker)
  expect(await roster()).toMatchObject([{ inAt: start }])
  expect(await creditsOf()).toEqual([{ acts: 1, points: 10, minutes: 120 }])
})

test('500 people in five minutes are all checked in, each once', async () => {
  const people = Array.from({ length: 500 }, stranger)
  for (const [n, person] of people.entries()) {
    if (n % 10 === 0) events.set(after((n / 500) * 300))
    // Some read the code as it is about to change.
    const { scanned: text } = n % 10 === 0 ? await codeNow() : last
    last = { scanned: text }
    expect(await codeOfScan(text, person)).toBe('OK')
    if (n % 7 === 0) await scan(text, person)
  }
  expect((await roster()).filter(({ inAt }) => inAt !== null)).toHaveLength(500)
  expect(await creditsOf()).toEqual([{ acts: 500, points: 5000, minutes: 60_000 }])
}, 60_000)
let last = { scanned: '' }

test('the door opens an hour before and closes an hour after', async () => {
  for (const [open, closed] of [
    [-3600, -3601],
    [3 * 3600, 3 * 3600 + 1],
  ] as const) {
    events.set(after(open))
    const { scanned: text } = await codeNow()
    expect(await codeOfScan(text)).toBe('OK')
    events.set(after(closed))
    expect(await codeOfScan(text)).toBe('DOOR_CLOSED')
  }
})

test('the code a resident shows is the one on the worker’s roster', async () => {
  const resident = stranger()
  await signedUp(resident)
  const [mine] = await events.ask<{ code: string }[]>('checkin.mine', { eventId: event.eventId }, resident)
  expect(await roster()).toMatchObject([{ code: mine?.code }])
  expect(mine?.code).toMatch(/^lh-me:[0-9a-f]{16}$/)
})
