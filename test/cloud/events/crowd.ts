import { createDispatch } from '#cloud/router'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { Database } from '#cloud/database/database'
import type { ProcedurePath } from '#contract/contract'
import { testBank } from '../quiz/test-bank'

/** Residents by number, and the events they are shared out among. */
export interface Share {
  readonly first: number
  readonly residents: number
  readonly eventIds: readonly string[]
}

const atOnce = 20
const aChild = { key: 'child', nickname: '小明', ageBand: 'primary' }

/** Many who want something of a cloud at one instant, and reject where an answer is not as it should be. */
export function openCrowd(db: Database, now: Date) {
  const quiet = () => undefined
  const dispatch = createDispatch({
    db,
    clock: () => now,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: { debug: quiet, info: quiet, error: (line: object) => console.error(JSON.stringify(line)) },
  })

  /** Each signs up, one in ten twice at once with the same key, one in ten with a child; one in five cancels. */
  function signUp(share: Share): Promise<void> {
    return each(share, async (n, eventId) => {
      const times = n % 10 === 0 ? 2 : 1
      const ids = await Promise.all(Array.from({ length: times }, () => signupOf(n, eventId)))
      if (new Set(ids).size !== 1) throw new Error(`resident ${n} was told of several sign-ups`)
      if (n % 5 === 1) await ask(n, 'signups.cancel', { signupId: ids[0] })
    })
  }

  /** One in three cancels. */
  function leave(share: Share): Promise<void> {
    return each(share, async (n, eventId) => {
      if (n % 3 === 0) await ask(n, 'signups.cancel', { signupId: await signupOf(n, eventId) })
    })
  }

  /** The same whenever it is asked for, as the key is. */
  async function signupOf(n: number, eventId: string): Promise<string | undefined> {
    const people: object[] = [{ self: true }]
    if (n % 10 === 3) people.push({ childId: (await ask(n, 'children.add', aChild)).childId })
    return (await ask(n, 'signups.signUp', { key: `crowd-${n}`, eventId, people })).signupId
  }

  async function ask(n: number, path: ProcedurePath, input: object): Promise<Record<string, string>> {
    const caller = { provider: 'local', subject: `resident ${n}` } as const
    const { body } = await dispatch({ path, input, caller, requestId: String(n) })
    if (!body.ok) throw new Error(`${path} of resident ${n}: ${body.error.code}`)
    return body.data as Record<string, string>
  }

  return { signUp, leave }
}

async function each(
  { first, residents, eventIds }: Share,
  act: (n: number, eventId: string) => Promise<void>,
): Promise<void> {
  const queue = Array.from({ length: residents }, (_, n) => first + n).values()
  const work = async () => {
    for (const n of queue) await act(n, eventIds[n % eventIds.length] ?? '')
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
