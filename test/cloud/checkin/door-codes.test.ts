import { scannedCode } from '#domain/checkin/check-in-code'
import { aSchool, holderOf, stranger } from '../test-cloud'
import { after, event, events, start, useDoor } from './door'
import { codeOfScan } from './scan'

useDoor()

interface Codes {
  now: string
  from: string
  slotMs: number
  codes: { digits: string; token: string }[]
}
const codes = (caller = events.worker) =>
  events.ask<Codes>('checkin.codes', { eventId: event.eventId }, caller)

test('a list fetched hours before holds at its time, slot by slot, and not a minute later', async () => {
  events.set(after(-24 * 3600))
  const { from, slotMs, codes: list } = await codes()
  expect(Date.parse(start) - Date.parse(from)).toBeGreaterThanOrEqual(3600_000)
  for (const slot of [90, 160, list.length - 2]) {
    const { digits, token } = list[slot]!
    const holds = Date.parse(from) + slot * slotMs + 1000
    events.set(new Date(holds))
    expect(await codeOfScan(scannedCode(event.eventId, token))).toBe('OK')
    expect(await codeOfScan(digits)).toBe('OK')
    events.set(new Date(holds + 2 * slotMs))
    expect(await codeOfScan(digits)).toMatch(/WRONG_CODE|DOOR_CLOSED/)
  }
})

test('it covers four hours at most, says what the cloud takes the time to be, and is empty once the door has closed', async () => {
  const { now, slotMs, codes: list } = await codes()
  expect(now).toBe(start)
  expect(list.length * slotMs).toBeLessThanOrEqual(4 * 3600_000 + slotMs)
  events.set(after(4 * 3600))
  expect((await codes()).codes).toEqual([])
})

test('nobody but a worker of this organisation gets it', async () => {
  const other = await holderOf(events.cloud.db, 'worker', await aSchool(events.cloud.db))
  await expect(codes(other)).rejects.toThrow('FORBIDDEN')
  await expect(codes(stranger())).rejects.toThrow('FORBIDDEN')
})
