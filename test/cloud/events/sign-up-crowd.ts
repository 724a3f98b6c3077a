import { createDispatch } from '#cloud/dispatch/dispatch'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { openPostgres } from '#cloud/store/open-postgres'
import type { ProcedurePath } from '#contract/contract'
import { testBank } from '../quiz/test-bank'
import { noon } from '../test-cloud'

// A process of its own: `sign-up-crowd.ts <database> <first resident> <residents> <event ids…>`. Each resident signs up
// for an event of theirs, one in ten twice at once with the same key, one in ten with a child; one in five cancels.
const [url = '', first = '0', residents = '0', ...eventIds] = process.argv.slice(2)
const atOnce = 20

async function main(): Promise<void> {
  const db = await openPostgres({ url, maxConnections: 8 })
  const quiet = () => undefined
  const dispatch = createDispatch({
    db,
    clock: () => noon,
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: testBank,
    log: { debug: quiet, info: quiet, error: (line: object) => console.error(JSON.stringify(line)) },
  })
  const queue = Array.from({ length: Number(residents) }, (_, n) => Number(first) + n).values()
  const work = async () => {
    for (const n of queue) await live(n)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await db.close()

  async function live(n: number): Promise<void> {
    const people: object[] = [{ self: true }]
    if (n % 10 === 3) people.push({ childId: (await ask(n, 'children.add', aChild)).childId })
    const input = { key: `crowd-${n}`, eventId: eventIds[n % eventIds.length], people }
    const answers = await Promise.all(
      Array.from({ length: n % 10 === 0 ? 2 : 1 }, () => ask(n, 'signups.signUp', input)),
    )
    const ids = new Set(answers.map(({ signupId }) => signupId))
    if (ids.size !== 1) throw new Error(`resident ${n} was told of ${ids.size} sign-ups`)
    if (n % 5 === 1) await ask(n, 'signups.cancel', { signupId: [...ids][0] })
  }

  async function ask(n: number, path: ProcedurePath, input: object): Promise<Record<string, string>> {
    const caller = { provider: 'local', subject: `resident ${n}` } as const
    const { body } = await dispatch({ path, input, caller, requestId: String(n) })
    if (!body.ok) throw new Error(`${path} of resident ${n}: ${body.error.code}`)
    return body.data as Record<string, string>
  }
}

const aChild = { key: 'child', nickname: '小明', ageBand: 'primary' }

void main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
