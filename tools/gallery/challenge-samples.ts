import { challengeDays, statesOf } from '#domain/challenge/calendar'
import { daysAfter } from '#domain/day-number'
import { consentVersion } from '#domain/family/family'
import { localDay } from '#domain/local-day'

const today = localDay(new Date())

/** The cloud's answer for a challenge on a given day, with these days ticked. */
export function sampleChallenge(day: number, ticked: readonly number[]) {
  const startsOn = daysAfter(today, 1 - day)
  const states = statesOf(ticked, day)
  return {
    challengeId: 'c1',
    childId: 'k1',
    startsOn,
    actions: ['pri-drain-food', 'pri-clean-bottle', 'pri-flat-carton'],
    pledgeVersion: '2026-11',
    signature: [[10, 10, 90, 90]],
    photosAgreed: true,
    days: Array.from({ length: challengeDays }, (_, at) => ({
      day: at + 1,
      localDay: daysAfter(startsOn, at),
      state: states[at],
      confirmed: at === 1,
      photo: false,
    })),
    today: day,
    stage: 'egg',
    followUps: day > challengeDays ? [{ day: 30, answer: null }] : [],
    teachBacks: [{ localDay: daysAfter(today, -2), before: 3, after: 5 }],
    reminder: null,
  }
}

const child = {
  childId: 'k1',
  nickname: '豆豆',
  ageBand: 'primary',
  avatar: 'frog',
  own: true,
  consent: { version: consentVersion, at: '2026-11-01T00:00:00Z', photos: true, signature: true },
  challenge: { challengeId: 'c1', startsOn: daysAfter(today, -7), ticked: 5 },
  groups: [],
}

/** A family with one child in its second week and one that has not begun. */
export const sampleFamily = {
  family: {
    familyId: 'f1',
    code: 'K7M2QXPA',
    adults: 2,
    me: { guardian: true },
    members: [],
    children: [child, { ...child, childId: 'k2', nickname: '一二三四五六七八', challenge: null }],
    groups: [],
  },
  consentVersion,
}

export const sampleWeek = {
  monday: today,
  days: [],
  own: { recyclable: 3, hazardous: 0, food: 6, other: 4 },
  last: { recyclable: 4, hazardous: 1, food: 8, other: 7 },
  middle: 18,
}
