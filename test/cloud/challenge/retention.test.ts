import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { cityJobs } from '#cloud/city-jobs'
import { forgetOldChallenges } from '#cloud/challenge/store/retention'
import type { Database } from '#cloud/database/database'
import { challenge as content } from '#content/built/challenge'
import { keptDays } from '#domain/challenge/calendar'
import { aPhoto } from '../../domain/photo/a-photo'
import { tablesWith } from '../privacy/whole-database'
import { runThrough } from '../run-job'
import { noon } from '../test-cloud'
import { evening, type Player } from './challenge-cloud'
import { cloud, useChallenges } from './use-challenges'

useChallenges()

/** The jobs of the city, at an instant. */
async function housekeeping(at: Date): Promise<void> {
  cloud.families.set(at)
  for (const { batch } of cityJobs(cloud.families.cloud.db, () => at, undefined)) await runThrough(batch)
}

async function liveThrough(player: Player): Promise<void> {
  const { caller, challengeId } = player
  const ask = (path: 'challenge.photo' | 'challenge.teachBack', more: object) =>
    cloud.families.ask(path, { key: randomUUID(), challengeId, ...more }, caller)
  cloud.families.set(evening(21))
  for (let day = 7; day <= 21; day += 1) await cloud.tick(player, day)
  await ask('challenge.photo', { day: 21, jpeg: Buffer.from(aPhoto()).toString('base64') })
  await ask('challenge.teachBack', { before: 3, after: 5, at: evening(21).toISOString() })
  await cloud.write(player, '2026-06-09', { food: 7 })
  cloud.families.set(evening(22))
  const about = { kind: 'challenge', challengeId }
  await cloud.families.ask('certificates.issue', { about, name: '小鹤一家' }, caller)
}

test('a challenge is kept for as long as the consent says, and then gone with all that belongs to it', async () => {
  const player = await cloud.player()
  await liveThrough(player)
  const { familyId } = await cloud.families.familyOf(player.caller)
  const { db } = cloud.families.cloud
  const kept = async () => {
    const [ofIt, ofFamily] = [await tablesWith(db, player.challengeId), await tablesWith(db, familyId)]
    return {
      challenge: ofIt.filter((table) => table !== 'participation'),
      diary: ofFamily.includes('diary_entries'),
    }
  }
  await housekeeping(evening(keptDays))
  expect(await kept()).toEqual({
    challenge: ['certificates', 'challenge_photos', 'challenge_ticks', 'challenges', 'teach_backs'],
    diary: true,
  })
  await housekeeping(evening(keptDays + 1))
  expect(await kept()).toEqual({ challenge: [], diary: true })
  await housekeeping(evening(keptDays + 21))
  expect(await kept()).toEqual({ challenge: [], diary: false })
})

/** The database, on which something else is committed after the first statement of a transaction. */
function meanwhile(db: Database, other: () => Promise<unknown>): Database {
  const inOrder = async ([first, ...rest]: readonly SQL[]) => {
    const rows = first ? [await db.run<unknown>(first)] : []
    await other()
    for (const statement of rest) rows.push(await db.run<unknown>(statement))
    return rows
  }
  return {
    query: (build) => db.query(build),
    rows: (row, statement) => db.rows(row, statement),
    run: (statement) => db.run(statement),
    inOrder,
    close: () => db.close(),
  }
}

test('a family that withdraws while a batch is deleted puts no other family into that batch', async () => {
  const [leaving, staying] = [await cloud.player(), await cloud.player()]
  await liveThrough(leaving)
  cloud.families.set(noon)
  await liveThrough(staying)
  const { db } = cloud.families.cloud
  const [first] = await db.run<{ child_id: string }>(
    sql`select child_id from challenges order by starts_on, id`,
  )
  const childId = first?.child_id ?? ''
  const { caller } = childId === leaving.childId ? leaving : staying
  const other = childId === leaving.childId ? staying : leaving
  const withdraws = () => cloud.families.ask('privacy.withdraw', { childId }, caller)
  await forgetOldChallenges(meanwhile(db, withdraws), evening(keptDays + 1), 1)
  expect(await tablesWith(db, other.challengeId)).toContain('challenge_ticks')
})

test('the consent names the day', () => {
  const said = content.consents.at(-1)?.parts.map(({ text }) => text)
  expect(said?.join()).toContain(`第${keptDays}天`)
})
