import { challenge as content } from '#content/built/challenge'
import { dayOfChallenge, localDayOf, statesOf } from '#domain/challenge/calendar'
import { stageOf } from '#domain/challenge/growth'
import { localDay } from '#domain/local-day'
import type { ChallengeRow } from './store/challenges'

const mostTeachBacks = 20

/** A challenge as shown to the adults of the family; nobody else may see it. */
export function presentChallenge(row: ChallengeRow, now: Date) {
  const { ticks, starts_on } = row
  const today = dayOfChallenge(starts_on, localDay(now))
  const states = statesOf(
    ticks.map(({ day }) => day),
    today,
  )
  const days = states.map((state, index) => {
    const tick = ticks.find(({ day }) => day === index + 1)
    return {
      day: index + 1,
      localDay: localDayOf(starts_on, index + 1),
      state,
      confirmed: tick?.confirmed ?? false,
      photo: tick?.photo ?? false,
    }
  })
  return {
    challengeId: row.id,
    childId: row.child_id,
    startsOn: starts_on,
    actions: row.actions,
    pledgeVersion: row.pledge_version,
    signature: row.signature,
    photosAgreed: row.photos_agreed,
    days,
    today,
    stage: stageOf(ticks.length),
    followUps: content.followUps
      .filter(({ day }) => day <= today)
      .map(({ day }) => ({ day, answer: row.follow_ups.find((given) => given.day === day)?.answer ?? null })),
    teachBacks: row.teach_backs.slice(0, mostTeachBacks),
    reminder: row.reminder,
  }
}
