import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { insertFamily, newFamilyCode } from '../guardians/public'
import { presentMine } from './present'

export const create = os.family.create.handler(async ({ context: { db, now, person } }) => {
  const { userId } = knownPerson(person)
  await insertFamily(db, userId, newFamilyCode(), now)
  return presentMine(db, userId)
})
