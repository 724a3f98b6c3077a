import { consentVersion } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { knownPerson } from '../dispatch/known-person'
import { presentMine } from './present'
import { addToAccount, childrenOf, consentFor, findFamilyOf } from '../guardians/public'

export const addChild = os.family.addChild.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId: guardianId } = knownPerson(context.person)
  const { avatar, consentVersion: version, photos, signature } = input
  const family = await findFamilyOf(db, guardianId)
  if (!family) throw errors.NO_FAMILY()
  if (version !== consentVersion) throw errors.CONSENT_OLD()
  const { id: childId } = await addToAccount(context, guardianId, input, errors)
  await consentFor(db, { familyId: family.id, guardianId, childId, avatar, version, photos, signature }, now)
  return { childId, ...(await presentMine(db, guardianId)) }
})

export const consent = os.family.consent.handler(async ({ input, context: { db, now, person }, errors }) => {
  const { userId: guardianId } = knownPerson(person)
  const { childId, avatar, consentVersion: version, photos, signature } = input
  const own = await childrenOf(db, guardianId)
  if (!own.some(({ id }) => id === childId)) throw refusal('NOT_FOUND')
  const family = await findFamilyOf(db, guardianId)
  if (!family) throw errors.NO_FAMILY()
  if (version !== consentVersion) throw errors.CONSENT_OLD()
  await consentFor(db, { familyId: family.id, guardianId, childId, avatar, version, photos, signature }, now)
  return presentMine(db, guardianId)
})
