import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { consentVersion } from '#domain/family/family'
import { aPhoto } from '../../domain/photo/a-photo'
import { aPledge } from '../family/take-the-challenge'
import { tablesWith } from '../privacy/whole-database'
import { evening, type Player, type ShownChallenge } from './challenge-cloud'
import { cloud, useChallenges } from './use-challenges'

useChallenges()

const jpeg = Buffer.from(aPhoto()).toString('base64')
const keepPhoto = ({ caller, challengeId }: Player) =>
  cloud.families.code('challenge.photo', { key: randomUUID(), challengeId, day: 1, jpeg }, caller)

/** The guardian's ticks, as they are from now on. */
function agree({ caller, childId }: Pick<Player, 'caller' | 'childId'>, besides: object) {
  const asked = { childId, avatar: 'crane', consentVersion, ...besides }
  return cloud.families.ask('family.consent', asked, caller)
}

async function agreedToAnOlderText({ childId }: Pick<Player, 'childId'>): Promise<void> {
  await cloud.families.cloud.db.run(
    sql`update child_consents set version = '2026-11' where child_id = ${childId}::uuid`,
  )
}

describe('photos and signatures', () => {
  test('are not kept where the guardian ticked nothing besides, and the challenge goes on without', async () => {
    const guardian = await cloud.families.guardian()
    await agree(guardian, {})
    const begin = (signature: object) =>
      cloud.families.code(
        'challenge.begin',
        { key: randomUUID(), childId: guardian.childId, ...aPledge, signature },
        guardian.caller,
      )
    expect(await begin(aPledge.signature)).toBe('NOT_AGREED')
    expect(await begin([])).toBe('OK')
    const asked = { childId: guardian.childId }
    const { challenge } = await cloud.families.ask<{ challenge: ShownChallenge & { photosAgreed: boolean } }>(
      'challenge.mine',
      asked,
      guardian.caller,
    )
    expect(challenge.photosAgreed).toBe(false)
    const player = { ...guardian, challengeId: challenge.challengeId }
    await cloud.tick(player, 1)
    expect(await keepPhoto(player)).toBe('NOT_AGREED')
  })

  test('that were kept are deleted as soon as their tick is taken back, each by itself', async () => {
    const player = await cloud.player()
    await cloud.tick(player, 1)
    expect(await keepPhoto(player)).toBe('OK')
    const { db } = cloud.families.cloud
    const strokes = String(aPledge.signature).replaceAll(',', ', ')
    const signed = async () =>
      (
        await db.run(
          sql`select 1 from challenges where id = ${player.challengeId}::uuid and signature::text like ${`%${strokes}%`}`,
        )
      ).length
    const holding = () => tablesWith(db, player.challengeId)
    await agree(player, { photos: false, signature: true })
    expect(await holding()).not.toContain('challenge_photos')
    expect(await signed()).toBe(1)
    await agree(player, { photos: false, signature: false })
    expect(await signed()).toBe(0)
    expect((await cloud.families.familyOf(player.caller)).children).toMatchObject([
      { consent: { photos: false, signature: false } },
    ])
  })
})

describe('a newer text', () => {
  test('is asked for before anything new is kept of the child; ticks go on', async () => {
    const player = await cloud.player()
    await agreedToAnOlderText(player)
    await cloud.tick(player, 1)
    expect(await keepPhoto(player)).toBe('CONSENT_OLD')
    await agree(player, { photos: true })
    expect(await keepPhoto(player)).toBe('OK')
  })

  test('is asked for before another challenge begins', async () => {
    const guardian = await cloud.families.guardian()
    await agreedToAnOlderText(guardian)
    const asked = { key: randomUUID(), childId: guardian.childId, ...aPledge }
    expect(await cloud.families.code('challenge.begin', asked, guardian.caller)).toBe('CONSENT_OLD')
  })
})

test('a tick is no consent of another guardian’s child', async () => {
  const player = await cloud.player()
  const partner = await cloud.families.partner(player.caller)
  const asked = { childId: player.childId, avatar: 'crane', consentVersion, photos: true }
  cloud.families.set(evening(1))
  expect(await cloud.families.code('family.consent', asked, partner)).toBe('NOT_FOUND')
})
