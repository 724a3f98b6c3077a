import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { cancel, enlarge, type Places, signUp } from './sequential-places'
import { useEngines } from '../engines'
import { anEvent, noon, stranger } from '../test-cloud'
import { checkPlaces } from './check-places'
import { EventCloud, type ShownSignup } from './event-cloud'

const engines = useEngines(12)

const inJune = {
  startsAt: '2026-06-22T02:00:00Z',
  endsAt: '2026-06-22T04:00:00Z',
  signUpUntil: '2026-06-22T01:00:00Z',
}

/** Guardians with two children each. */
const families = 8
interface Family {
  readonly caller: ReturnType<typeof stranger>
  readonly children: readonly string[]
}

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('sign' as const),
      who: fc.nat(families - 1),
      size: fc.integer({ min: 1, max: 3 }),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('cancel' as const),
      who: fc.nat(families - 1),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('enlarge' as const), by: fc.nat(3) }) },
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never
const randomPlay = fc.record({
  capacity: fc.integer({ min: 3, max: 6 }),
  acts: fc.array(act, { minLength: 1, maxLength: 24 }),
})

describe.each(engines)('on %s', (_name, open) => {
  let events: EventCloud
  let plays = 0
  const known: Family[] = []
  beforeAll(async () => {
    events = await EventCloud.open(await open())
    while (known.length < families) {
      const caller = stranger()
      known.push({ caller, children: [await events.child(caller), await events.child(caller, '小红')] })
    }
  }, 60_000)
  afterAll(() => events.cloud.db.close())

  /** An event, and what each family last signed up for it. */
  class Play {
    readonly last = new Map<number, ShownSignup>()
    private constructor(
      readonly eventId: string,
      private capacity: number,
    ) {}

    static async begin(capacity: number): Promise<Play> {
      // What one person may write in an hour is limited.
      events.set(new Date(noon.getTime() + (plays += 1) * 3_600_000))
      return new Play((await events.published({ ...inJune, capacity })).eventId, capacity)
    }

    async do(one: Act): Promise<void> {
      if (one.what === 'enlarge') return this.enlarge(one.by)
      const { caller, children } = known[one.who]!
      if (one.what === 'cancel') {
        const { signupId } = this.last.get(one.who) ?? {}
        const asks = Array.from({ length: one.twice ? 2 : 1 }, () =>
          signupId ? events.ask('signups.cancel', { signupId }, caller) : undefined,
        )
        await Promise.all(asks)
        return
      }
      const people = [{ self: true }, ...children.map((childId) => ({ childId }))].slice(0, one.size)
      const input = { key: randomUUID(), eventId: this.eventId, people }
      const asks = [input, ...(one.twice ? [input] : [])].map((ask) =>
        events.ask<ShownSignup>('signups.signUp', ask, caller).catch((error: Error) => error.message),
      )
      for (const signup of await Promise.all(asks))
        if (typeof signup !== 'string') this.last.set(one.who, signup)
        else if (signup !== 'ALREADY_SIGNED_UP') throw new Error(signup)
    }

    private async enlarge(by: number): Promise<void> {
      this.capacity += by
      const { organisationId: _unit, ...plan } = anEvent(events.unit, { ...inJune, capacity: this.capacity })
      const code = await events.code('events.update', { ...plan, eventId: this.eventId }, events.worker)
      // Fewer places than there are by now are refused; CONFLICT: they became more while this was under way.
      if (!['OK', 'INVALID_EVENT', 'CONFLICT'].includes(code)) throw new Error(code)
    }

    async standing(): Promise<{ capacity: number; states: Record<string, string> }> {
      const { capacity } = await events.ask<{ capacity: number }>(
        'events.one',
        { eventId: this.eventId },
        events.worker,
      )
      const states: Record<string, string> = {}
      for (const [who, signup] of this.last) {
        const state = await events.stateOf(signup, known[who]!.caller)
        if (state && state !== 'cancelled') states[who] = state
      }
      return { capacity, states }
    }
  }

  test('one act after the other comes to exactly what the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlay, async ({ capacity, acts }) => {
        const play = await Play.begin(capacity)
        let places: Places = { capacity, parties: [] }
        for (const one of acts) {
          await play.do(one)
          places = byRule(places, one)
        }
        const expected = places.parties.map(({ id, state }) => [id, state])
        expect(await play.standing()).toEqual({
          capacity: places.capacity,
          states: Object.fromEntries(expected),
        })
        await checkPlaces(events.cloud.db, play.eventId)
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  test('all acts at once come to something the rules allow', async () => {
    expect.hasAssertions()
    await fc.assert(
      fc.asyncProperty(randomPlay, async ({ capacity, acts }) => {
        const play = await Play.begin(capacity)
        const half = Math.ceil(acts.length / 2)
        for (const wave of [acts.slice(0, half), acts.slice(half)])
          await Promise.all(wave.map((one) => play.do(one)))
        await checkPlaces(events.cloud.db, play.eventId)
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})

function byRule(places: Places, one: Act): Places {
  if (one.what === 'sign') return signUp(places, { id: String(one.who), size: one.size })
  if (one.what === 'cancel') return cancel(places, String(one.who))
  return enlarge(places, places.capacity + one.by)
}
