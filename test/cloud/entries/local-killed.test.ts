import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { demoPeople } from '#cloud/entries/local/demo/demo-people'
import { aReport } from '../test-cloud'
import { callApi, signIn } from './local-visitor'
import { builtPage, removeTemporaryFolders, spawnHost, type SpawnedHost, temporaryFolder } from './spawn-host'

const rounds = 4
const reportsEach = 10
type Report = ReturnType<typeof aReport>

interface Visitor {
  readonly person: string
  readonly cookie: string
}

/** Sends reports one after another until the host is gone; answers the one that got no reply. */
async function reportUntilKilled(address: string, { person, cookie }: Visitor, acknowledged: Set<string>) {
  for (let i = 0; i < reportsEach; i += 1) {
    const report = aReport()
    const reply = await callApi(address, cookie, 'reports.submit', report).catch(() => undefined)
    if (!reply) return { person, report }
    if (reply.ok) acknowledged.add(report.key)
  }
  return undefined
}

/** What an outbox does: sends again what got no reply. */
async function sendAgain(address: string, person: string, report: Report, acknowledged: Set<string>) {
  const reply = await callApi(address, await signIn(address, person), 'reports.submit', report)
  expect(reply.ok).toBe(true)
  acknowledged.add(report.key)
}

afterAll(removeTemporaryFolders)

test('every acknowledged report survives SIGKILL, once', async () => {
  const [data, page] = [temporaryFolder(), builtPage()]
  const acknowledged = new Set<string>()
  let host: SpawnedHost = await spawnHost(data, page)
  let killedWhileWriting = 0
  for (let round = 0; round < rounds; round += 1) {
    const address = host.address ?? ''
    const visitors = await Promise.all(
      demoPeople.map(async ({ subject: person }) => ({ person, cookie: await signIn(address, person) })),
    )
    const writers = visitors.map((visitor) => reportUntilKilled(address, visitor, acknowledged))
    await setTimeout(100 + Math.random() * 500)
    await host.end('SIGKILL')
    const unanswered = (await Promise.all(writers)).filter((writer) => writer !== undefined)
    killedWhileWriting += unanswered.length
    host = await spawnHost(data, page)
    await Promise.all(
      unanswered.map(({ person, report }) => sendAgain(host.address ?? '', person, report, acknowledged)),
    )
  }
  expect(await host.end('SIGTERM')).toBe(0)

  expect(killedWhileWriting).toBeGreaterThan(0)
  const kept = await openEmbedded(join(data, 'database'))
  const rows = await kept.run<{ key: string; acts: number }>(sql`
    select r.key, (select count(*)::int from participation p where p.about = r.id::text) as acts from reports r`)
  await kept.close()
  expect(rows.map(({ key }) => key).sort()).toEqual([...acknowledged].sort())
  expect(rows.every(({ acts }) => acts === 1)).toBe(true)
}, 120_000)
