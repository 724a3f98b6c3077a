import { keepHouse } from '#cloud/entries/local/keep-house'
import type { Database } from '#cloud/database/database'

const minuteMs = 60_000
const log = { debug: jest.fn(), info: jest.fn(), error: jest.fn() }

beforeEach(() => {
  jest.useFakeTimers()
  log.error.mockClear()
})
afterEach(() => jest.useRealTimers())

/** A database that fails at once, but answers the first question only when it is told to. */
function slowDatabase() {
  let fail: () => void = () => undefined
  const first = new Promise<never>((_, reject) => (fail = () => reject(new Error('gone'))))
  const run = jest.fn(() => Promise.reject(new Error('gone'))).mockReturnValueOnce(first)
  const db = { query: run, rows: run, run, inOrder: run } as unknown as Database
  return { db, fail: () => fail() }
}

/** How often a job has failed. */
const failed = (job: string) => log.error.mock.calls.filter(([said]) => said.job === job).length

test('a round that took ten minutes is followed by one a minute later, not by ten at once', async () => {
  const { db, fail } = slowDatabase()
  const house = keepHouse({ db, clock: () => new Date(), log })
  await jest.advanceTimersByTimeAsync(10 * minuteMs)
  fail()
  await jest.advanceTimersByTimeAsync(0)
  expect(failed('weeks')).toBe(1)
  await jest.advanceTimersByTimeAsync(minuteMs)
  expect(failed('weeks')).toBe(2)
  await house.stop()
})

test('nothing begins once it is stopped', async () => {
  const { db, fail } = slowDatabase()
  const house = keepHouse({ db, clock: () => new Date(), log })
  await jest.advanceTimersByTimeAsync(minuteMs)
  const stopped = house.stop()
  fail()
  await stopped
  await jest.advanceTimersByTimeAsync(10 * minuteMs)
  expect(db.run).toHaveBeenCalledTimes(1)
})
