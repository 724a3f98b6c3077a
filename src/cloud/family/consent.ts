import { consentVersion } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { childrenOf, consentFor, findFamilyOf } from '../guardians/public'
import { presentMine } from './present'

export const consent = os.family.consent.handler(async ({ input, context, errors }) => {
  const { db, now: consentedAt } = context
  const { userId: guardianId } = knownPerson(context.person)
  const { childId, avatar, consentVersion: version, photos, signature } = input
  const own = await childrenOf(db, guardianId)
  if (!own.some(({ id }) => id === childId)) throw refusal('NOT_FOUND')
  const family = await findFamilyOf(db, guardianId)
  if (!family) throw errors.NO_FAMILY()
  if (version !== consentVersion) throw errors.CONSENT_OLD()
  const agreed = { avatar, version, photos, signature, consentedAt }
  await consentFor(db, { familyId: family.id, guardianId, childId, ...agreed })
  return presentMine(db, guardianId)
})
