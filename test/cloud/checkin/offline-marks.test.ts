import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { creditedMinutes, type Mark, reconcile } from '#domain/checkin/attendance'
import { noon, stranger } from '../test-cloud'
import { events, useEvents } from '../events/use-events'

useEvents()

const window = { startsAt: new Date('2026-05-22T02:00:00Z'), endsAt: new Date('2026-05-22T04:00:00Z') }
/** Two residents who signed up, and two walk-ins of each phone. */
const anyWho = fc.constantFrom('a', 'b', '1', '2')
const anyMark = fc.record({
  who: anyWho,
  way: fc.constantFrom('in' as const, 'out' as const),
  // Also long before and after: clocks are wrong.
  at: fc
    .integer({ min: -200, max: 320 })
    .map((minutes) => new Date(window.startsAt.getTime() + minutes * 60_000)),
  phone: fc.constantFrom('one', 'two'),
})
type AnyMark = typeof anyMark extends fc.Arbitrary<infer M> ? M : never

/** What a phone sends together; some of it is sent twice. */
const sendings = fc.array(
  fc.record({ marks: fc.array(anyMark, { minLength: 1, maxLength: 5 }), again: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
)
const plays = sendings.chain((all) =>
  fc.record({ first: fc.constant(all), second: fc.shuffledSubarray(all, { minLength: all.length }) }),
)

test('marks of two phones come to the same in any order, which is what the rules say', async () => {
  let hour = 0
  await fc.assert(
    fc.asyncProperty(plays, fc.boolean(), async ({ first, second }, checkOut) => {
      // An hour each, because a worker may only do so much in one.
      hour += 1
      const [one, other] = [await outcomeOf(first, checkOut, hour), await outcomeOf(second, checkOut, hour)]
      expect(other).toEqual(one)
      expect(one.there).toEqual(expected(first))
      expect(one.minutes).toEqual(['a', 'b'].map((who) => expectedMinutes(first, who, checkOut)))
    }),
    { numRuns: 15 },
  )
}, 120_000)

const hoursAfter = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3_600_000)
const inJune = { startsAt: '2026-05-22T02:00:00Z', endsAt: '2026-05-22T04:00:00Z' }
const nameOf = ({ who, phone }: AnyMark) => (/\d/.test(who) ? `${phone} ${who}` : who)

function presencesOf(sent: { marks: AnyMark[] }[]) {
  const marks = sent.flatMap((one) => one.marks.map((mark): Mark => ({ ...mark, who: nameOf(mark) })))
  return reconcile(marks, window)
}

function expected(sent: { marks: AnyMark[] }[]) {
  const there = [...presencesOf(sent)].map(([who, presence]) => [
    who,
    presence.in?.toISOString() ?? null,
    presence.out?.toISOString() ?? null,
  ])
  return there.sort(([a], [b]) => String(a).localeCompare(String(b)))
}

function expectedMinutes(sent: { marks: AnyMark[] }[], who: string, checkOut: boolean): number {
  return creditedMinutes(presencesOf(sent).get(who) ?? {}, { creditedMinutes: 120, checkOut }) ?? 0
}

/** Who was there and what it brought, in an event of its own to which the two residents signed up. */
async function outcomeOf(sent: { marks: AnyMark[]; again: boolean }[], checkOut: boolean, hour: number) {
  events.set(hoursAfter(noon, hour))
  const { eventId } = await events.published({ ...inJune, checkOut })
  const [a, b] = [stranger(), stranger()]
  const ids = new Map<string, string>()
  for (const [name, caller] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const input = { key: randomUUID(), eventId, name, people: [{ self: true }] }
    type Signed = { people: { personId: string }[] }
    ids.set(name, (await events.ask<Signed>('signups.signUp', input, caller)).people[0]!.personId)
  }
  events.set(hoursAfter(window.endsAt, hour))
  for (const { marks, again } of sent)
    for (const phone of ['one', 'two']) {
      const own = marks.filter((mark) => mark.phone === phone)
      if (own.length === 0) continue
      const input = {
        key: randomUUID(),
        eventId,
        deviceKey: phone,
        marks: own.map((mark) => asSent(mark, ids)),
      }
      await events.ask('checkin.reconcile', input, events.worker)
      if (again) await events.ask('checkin.reconcile', { ...input, key: randomUUID() }, events.worker)
    }
  const rows = await events.cloud.db.run<{ name: string; in: string | null; out: string | null }>(sql`
    select coalesce(a.name, s.name) as name, a.in_at as in, a.out_at as out
    from attendance a left join signups s on s.id = a.signup_id where a.event_id = ${eventId}::uuid`)
  const iso = (raw: string | null) => (raw === null ? null : new Date(raw).toISOString())
  const hours = await Promise.all(
    [a, b].map((caller) => events.ask<{ minutes: number }>('checkin.hours', {}, caller)),
  )
  return {
    there: rows
      .map((row) => [row.name, iso(row.in), iso(row.out)])
      .sort(([x], [y]) => String(x).localeCompare(String(y))),
    minutes: hours.map(({ minutes }) => minutes),
  }
}

function asSent(mark: AnyMark, ids: Map<string, string>) {
  const personId = ids.get(mark.who)
  const who = personId ? { personId } : { walkIn: { number: Number(mark.who), name: nameOf(mark) } }
  return { who, way: mark.way, at: mark.at.toISOString() }
}

test('nobody is noted before the door opens, whatever a phone’s clock says', async () => {
  events.set(noon)
  const { eventId } = await events.published()
  const signup = await events.signUp(eventId, stranger())
  const marks = [
    { who: { personId: signup.people[0]!.personId }, way: 'in', at: window.startsAt.toISOString() },
  ]
  const input = { key: randomUUID(), eventId, deviceKey: 'phone', marks }
  expect(await events.code('checkin.reconcile', input, events.worker)).toBe('DOOR_CLOSED')
  events.set(new Date(window.startsAt.getTime() - 3_600_000))
  expect(await events.code('checkin.reconcile', input, events.worker)).toBe('OK')
})
