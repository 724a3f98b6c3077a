import { mayWriteFor } from '#domain/diary/diary'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/input/read-instant'
import { findFamilyOf } from '../guardians/public'
import { presentWeek } from './present'
import { writeDiary } from './store/diary'

export const write = os.diary.write.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { day, bags } = input
  const family = await findFamilyOf(db, knownPerson(context.person).userId)
  if (!family) throw errors.NO_FAMILY()
  if (!mayWriteFor(day, localDay(now))) throw errors.BAD_DAY()
  const writtenAt = phoneInstant(input.at, now)
  await writeDiary(db, { familyId: family.id, localDay: day, writtenAt, ...bags })
  return presentWeek(db, family.id, day)
})
