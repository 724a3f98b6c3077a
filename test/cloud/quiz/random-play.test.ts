import fc from 'fast-check'
import { openFresh } from '../open-fresh'
import { type Given, noon, openTestCloud, type TestCloud } from '../test-cloud'
import { server, usePooledPostgres } from '../use-pooled-postgres'
import { checkGames } from './check-games'
import { Game, time } from './game'
import { newPlayers, openContests } from './players'
import { attemptsEach, randomPlay } from './random-plays'

usePooledPostgres(12)

/** Players at once, and how often: each plays three sequences of answers. */
const engines: [string, { players: number; runs: number; open: () => Promise<Given> }][] = [
  ['the embedded database', { players: 8, runs: 25, open: async () => ({ db: await openFresh() }) }],
  [
    'a PostgreSQL server, as the role of the app, behind a pooler',
    { players: 20, runs: 25, open: async () => ({ db: server.owner, app: server.app }) },
  ],
]

describe.each(engines)('on %s', (_name, { players, runs, open }) => {
  let cloud: TestCloud
  let contestIds: string[]
  beforeAll(async () => {
    cloud = await openTestCloud({ ...(await open()), clock: () => time.getStore() ?? noon })
    contestIds = await openContests(cloud.db, 2)
  }, 60_000)
  afterAll(() => cloud.db.close())

  test('answers in any order, repeated, late, forged and at once come to what the rules say', async () => {
    let sequences = 0
    const plays = fc.array(randomPlay, { minLength: players, maxLength: players })
    await fc.assert(
      fc.asyncProperty(plays, async (wavesEach) => {
        const newcomers = await newPlayers(cloud.db, players, contestIds)
        const games = wavesEach.map((waves, index) => new Game(cloud, newcomers[index]!, waves))
        const longest = Math.max(...wavesEach.map((waves) => waves.length))
        for (let wave = 0; wave < longest; wave += 1) await Promise.all(games.map((game) => game.play(wave)))
        await checkGames(cloud.db, games)
        sequences += games.length * attemptsEach
      }),
      { numRuns: runs, interruptAfterTimeLimit: 90_000 },
    )
    expect(sequences).toBe(runs * players * attemptsEach)
  }, 120_000)
})
