import { randomUUID } from 'node:crypto'
import { aPhoto, exif } from '../../domain/photo/a-photo'
import { wholeDatabase } from '../privacy/whole-database'
import { evening, type Player, type ShownChallenge } from './challenge-cloud'
import { cloud, useChallenges } from './use-challenges'

useChallenges()

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const keep = ({ caller, challengeId }: Player, jpeg: string, day = 1) =>
  cloud.families.code('challenge.photo', { key: randomUUID(), challengeId, day, jpeg }, caller)
const see = ({ caller, challengeId }: Player, day = 1) =>
  cloud.families.ask<{ jpeg: string }>('challenge.seePhoto', { challengeId, day }, caller)

describe('a photo', () => {
  test('is kept for the family’s adults without the place where it was taken, and may be replaced', async () => {
    const player = await cloud.player()
    const partner = await cloud.families.partner(player.caller)
    await cloud.tick(player, 1)
    expect(await keep(player, base64(aPhoto({ before: [exif('47.35 N')] })))).toBe('OK')
    expect((await see({ ...player, caller: partner })).jpeg).toBe(base64(aPhoto()))
    expect((await cloud.mine(player)).days[0]?.photo).toBe(true)
    expect(await keep(player, base64(aPhoto({ width: 320 })))).toBe('OK')
    expect((await see(player)).jpeg).toBe(base64(aPhoto({ width: 320 })))
  })

  test.each([
    ['no picture', base64(Buffer.from('<svg onload="">')), 'BAD_PHOTO'],
    ['too large a picture', base64(aPhoto({ width: 4000 })), 'BAD_PHOTO'],
    ['no base64', '***', 'BAD_REQUEST'],
    ['too long a text', 'A'.repeat(88_004), 'BAD_REQUEST'],
  ])('%s is refused', async (_about, jpeg, heard) => {
    const player = await cloud.player()
    await cloud.tick(player, 1)
    expect(await keep(player, jpeg)).toBe(heard)
  })

  test('is of a day that was ticked', async () => {
    expect(await keep(await cloud.player(), base64(aPhoto()))).toBe('NOT_TICKED')
  })
})

test('how a grown-up learnt is kept once a key', async () => {
  const { caller, challengeId } = await cloud.player()
  const rounds = { key: 'k', challengeId, before: 3, after: 5, at: '2026-05-20T01:00:00Z' }
  const teach = (changes: object = {}) =>
    cloud.families.ask<ShownChallenge>('challenge.teachBack', { ...rounds, ...changes }, caller)
  await teach()
  expect((await teach()).teachBacks).toEqual([{ localDay: '2026-05-20', before: 3, after: 5 }])
  await expect(teach({ after: 4 })).rejects.toThrow('CONFLICT')
  await expect(teach({ key: 'other', after: 6 })).rejects.toThrow('BAD_REQUEST')
})

test('the questions come on their days, and the last answer stays', async () => {
  const player = await cloud.player()
  const { challengeId, caller } = player
  const answer = (day: number, given: string) =>
    cloud.families.code('challenge.answerFollowUp', { challengeId, day, answer: given }, caller)
  cloud.families.set(evening(29))
  expect(await answer(30, 'still')).toBe('NOT_ASKED')
  cloud.families.set(evening(45))
  expect(await answer(31, 'still')).toBe('NOT_ASKED')
  await answer(30, 'still')
  await answer(30, 'sometimes')
  expect((await cloud.mine(player)).followUps).toEqual([
    { day: 30, answer: 'sometimes' },
    { day: 45, answer: null },
  ])
})

describe('a certificate', () => {
  const issue = ({ caller, challengeId }: Player) =>
    cloud.families.code(
      'certificates.issue',
      { about: { kind: 'challenge', challengeId }, name: '小鹤一家' },
      caller,
    )

  test('is for fifteen days, when all are over', async () => {
    const [player, other] = [await cloud.player(), await cloud.player()]
    cloud.families.set(evening(21))
    for (let day = 1; day <= 14; day += 1) await cloud.tick(player, day)
    cloud.families.set(evening(22))
    expect(await issue(player)).toBe('NOT_EARNED')
    await cloud.tick(player, 21)
    expect(await issue(player)).toBe('OK')
    expect(await issue(other)).toBe('NOT_EARNED')
  })

  test('is not to be had for another family’s days', async () => {
    const player = await cloud.player()
    const { caller } = await cloud.player()
    expect(await issue({ ...player, caller })).toBe('NOT_EARNED')
  })
})

test('when the consent is withdrawn nothing of the challenge is left', async () => {
  const player = await cloud.player()
  const { caller, childId, challengeId } = player
  const kept = [
    'challenge_photos',
    'challenge_ticks',
    'teach_backs',
    'follow_up_answers',
    'challenge_reminders',
  ]
  cloud.families.set(evening(30))
  await cloud.tick(player, 1)
  await keep(player, base64(aPhoto()))
  const rounds = { key: 'k', challengeId, before: 3, after: 5, at: '2026-05-20T01:00:00Z' }
  await cloud.families.ask('challenge.teachBack', rounds, caller)
  await cloud.families.ask('challenge.answerFollowUp', { challengeId, day: 30, answer: 'still' }, caller)
  await cloud.families.ask('challenge.setReminder', { challengeId, at: '19:00' }, caller)
  await cloud.write(player, '2026-06-18', { food: 7 })
  const { familyId } = await cloud.families.familyOf(caller)
  const { db } = cloud.families.cloud
  const holding = async () =>
    [...(await wholeDatabase(db))]
      .filter(([table, rows]) => [...kept, 'challenges', 'diary_entries'].includes(table) && ofThem(rows))
      .map(([table]) => table)
  const ofThem = (rows: string) => rows.includes(challengeId) || rows.includes(familyId)
  expect(await holding()).toEqual([...kept, 'challenges', 'diary_entries'].sort())
  await cloud.families.ask('privacy.withdraw', { childId }, caller)
  expect(await holding()).toEqual([])
})
