import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { findFamilyOf } from '../guardians/public'
import { presentWeek } from './present'

export const week = os.diary.week.handler(async ({ input, context: { db, now, person }, errors }) => {
  const family = person && (await findFamilyOf(db, person.userId))
  if (!family) throw errors.NO_FAMILY()
  return presentWeek(db, family.id, input.of ?? localDay(now))
})
