import { inBatches } from '#cloud/database/batches'
import type { Database } from '#cloud/database/database'

/** Only what is asked of it matters. */
const db = {} as Database
const nameOf = (ask: string) => ask.slice(0, 1)

/** Runs batches one step after they were asked for, and keeps them; `refuse` throws for what it will not take. */
function recorded(refuse: (asks: readonly string[]) => void = () => undefined) {
  const batches: string[][] = []
  const run = async (_db: Database, asks: readonly string[]) => {
    batches.push([...asks])
    await new Promise(setImmediate)
    refuse(asks)
    return asks.map((ask) => `${ask}!`)
  }
  const ask = inBatches({ run, nameOf })
  return { batches, ask: (one: string) => ask(db, one) }
}

const refusing = (bad: string, code: string) => (asks: readonly string[]) => {
  if (asks.includes(bad)) throw Object.assign(new Error(), { code })
}

test('the first goes at once; who comes meanwhile goes together, each with its own answer', async () => {
  const { ask, batches } = recorded()
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a!', 'b!', 'c!'])
  expect(batches).toEqual([['a'], ['b', 'c']])
  expect(await ask('d')).toBe('d!')
  expect(batches.at(-1)).toEqual(['d'])
})

test('two of the same name are never in one batch, and keep their order', async () => {
  const { ask, batches } = recorded()
  await Promise.all(['a1', 'b1', 'b2', 'c1', 'b3', 'a2'].map(ask))
  expect(batches).toEqual([['a1'], ['b1', 'c1', 'a2'], ['b2'], ['b3']])
})

test('a batch holds a hundred at most', async () => {
  const { batches } = recorded()
  const wide = inBatches({
    nameOf: (n: number) => String(n),
    run: async (_db, asks) => {
      batches.push(asks.map(String))
      return asks
    },
  })
  await Promise.all(Array.from({ length: 202 }, (_, n) => wide(db, n)))
  expect(batches.map(({ length }) => length)).toEqual([1, 100, 100, 1])
})

test.each(['23505', '22P05', '21000', '40P01'])(
  'one that PostgreSQL refuses with %s spoils no other',
  async (code) => {
    const { ask, batches } = recorded(refusing('c', code))
    const answers = await Promise.allSettled(['a', 'b', 'c', 'd'].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(batches).toEqual([['a'], ['b', 'c', 'd'], ['b'], ['c'], ['d']])
    expect(await ask('e')).toBe('e!')
  },
)

test('where the server itself fails, all of a batch are told at once', async () => {
  const { ask, batches } = recorded(refusing('c', '57P01'))
  const answers = await Promise.allSettled(['a', 'b', 'c'].map(ask))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(batches).toHaveLength(2)
})
