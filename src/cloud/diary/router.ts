import type { Bags } from '#domain/challenge/content'
import { binClasses } from '#domain/waste-class'
import { mayWriteFor } from '#domain/diary/diary'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { type DiaryRow, diaryOf, writeDiary } from './store/diary'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/read-instant'
import { findFamilyOf } from '../guardians/public'
import { middleFor } from '../groups/public'

const write = os.diary.write.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { day, bags } = input
  const family = await findFamilyOf(db, knownPerson(context.person).userId)
  if (!family) throw errors.NO_FAMILY()
  if (!mayWriteFor(day, localDay(now))) throw errors.BAD_DAY()
  const at = phoneInstant(input.at, now)
  await writeDiary(db, family.id, { day, at, bags })
  return weekOf(context, family.id, day)
})

const week = os.diary.week.handler(async ({ input, context, errors }) => {
  const { db, now, person } = context
  const family = person && (await findFamilyOf(db, person.userId))
  if (!family) throw errors.NO_FAMILY()
  return weekOf(context, family.id, input.of ?? localDay(now))
})

async function weekOf({ db }: CallContext, familyId: string, day: string) {
  const monday = mondayOf(day)
  const lastMonday = daysAfter(monday, -7)
  const entries = await diaryOf(db, familyId, lastMonday, daysAfter(monday, 6))
  return {
    monday,
    own: sumOf(entries.filter((entry) => entry.day >= monday)),
    last: sumOf(entries.filter((entry) => entry.day < monday)),
    middle: await middleFor(db, familyId, lastMonday),
    days: entries.map(({ day: written, ...bags }) => ({ day: written, bags })),
  }
}

function sumOf(entries: readonly DiaryRow[]): Bags {
  const sums = binClasses.map(
    (wasteClass) => [wasteClass, entries.reduce((sum, entry) => sum + entry[wasteClass], 0)] as const,
  )
  return Object.fromEntries(sums) as Bags
}

export const diary = os.diary.router({ write, week })
