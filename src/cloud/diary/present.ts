import type { Bags } from '#domain/challenge/content'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { binClasses } from '#domain/waste-class'
import type { Database } from '../database/database'
import { middleFor } from '../groups/public'
import { diaryOf } from './store/diary'

/** A family's bags in the week of a day, and in the week before. */
export async function presentWeek(db: Database, familyId: string, day: string) {
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

function sumOf(entries: readonly Bags[]): Bags {
  const sums = binClasses.map(
    (wasteClass) => [wasteClass, entries.reduce((sum, entry) => sum + entry[wasteClass], 0)] as const,
  )
  return Object.fromEntries(sums) as Bags
}
