import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { ProcedurePath } from '#contract/contract'
import { aChild } from '../domain/family/a-child'
import { aPledge } from '../cloud/family/take-the-challenge'
import { stranger, type TestCloud } from '../cloud/test-cloud'

/** What the cloud has acknowledged. */
export interface Acknowledged {
  signups: number
  ticks: number
  /** When the last one was, by `performance.now()`. */
  at: number
  /** Answers that were no acknowledgement, by code; each call was made again with the same key. */
  readonly refused: Map<string, number>
}

/** Residents who sign up and families who tick, as their phones do: with the same key until it is acknowledged. */
export function startLoad(cloud: TestCloud, eventIds: readonly string[]) {
  const acknowledged: Acknowledged = { signups: 0, ticks: 0, at: 0, refused: new Map() }
  let going = true
  const work = async (one: () => Promise<void>) => {
    while (going) await one()
  }
  const signUp = async () => {
    const event = eventIds[acknowledged.signups % eventIds.length]
    await insist(stranger(), 'signups.signUp', {
      key: randomUUID(),
      eventId: event,
      people: [{ self: true }],
    })
    acknowledged.signups += 1
  }
  const all = Promise.all([...times(12, () => work(signUp)), ...times(4, () => work(tick))])
  return {
    acknowledged,
    stop: async () => {
      going = false
      await all
    },
  }

  async function tick(): Promise<void> {
    const guardian = stranger()
    await insist(guardian, 'family.create', {})
    const child = aChild({ key: randomUUID() })
    const { childId } = await insist<{ childId: string }>(guardian, 'family.addChild', child)
    const begun = { key: randomUUID(), childId, ...aPledge }
    const { challengeId } = await insist<{ challengeId: string }>(guardian, 'challenge.begin', begun)
    const at = '2026-05-20T01:00:00.000Z'
    await insist(guardian, 'challenge.tick', { key: randomUUID(), challengeId, day: 1, at })
    acknowledged.ticks += 1
  }

  async function insist<Data>(caller: ReturnType<typeof stranger>, path: ProcedurePath, input: object) {
    for (;;) {
      const { status, body } = await cloud.ask(path, input, caller)
      if (body.ok) {
        acknowledged.at = performance.now()
        return body.data as Data
      }
      if (status < 500) throw new Error(`${path}: ${body.error.code}`)
      const { refused } = acknowledged
      refused.set(body.error.code, (refused.get(body.error.code) ?? 0) + 1)
      await setTimeout(100)
    }
  }
}

function times<One>(n: number, make: () => One): One[] {
  return Array.from({ length: n }, make)
}
