import { consentVersion } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { addToAccount, consentFor, findFamilyOf } from '../guardians/public'
import { presentMine } from './present'

export const addChild = os.family.addChild.handler(async ({ input, context, errors }) => {
  const { db, now: consentedAt } = context
  const { userId: guardianId } = knownPerson(context.person)
  const { avatar, consentVersion: version, photos, signature } = input
  const family = await findFamilyOf(db, guardianId)
  if (!family) throw errors.NO_FAMILY()
  if (version !== consentVersion) throw errors.CONSENT_OLD()
  const { id: childId } = await addToAccount(context, guardianId, input, errors)
  const agreed = { avatar, version, photos, signature, consentedAt }
  await consentFor(db, { familyId: family.id, guardianId, childId, ...agreed })
  return { childId, ...(await presentMine(db, guardianId)) }
})
