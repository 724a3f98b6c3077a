import { consentVersion } from '#domain/family/family'
import type { Database } from '../database/database'
import { consentOf } from './store/family-children'

interface ConsentErrors {
  CONSENT_OLD(): Error
  NOT_AGREED(): Error
}

/**
 * Throws if the child's guardian has not agreed to the newest text, or to a part that needs separate consent:
 * then nothing new may be kept about the child. What an older text allowed continues.
 */
export async function mustBeAgreedTo(
  db: Database,
  childId: string,
  besides: 'photos' | 'signature' | undefined,
  errors: ConsentErrors,
): Promise<void> {
  const consent = await consentOf(db, childId)
  if (consent?.version !== consentVersion) throw errors.CONSENT_OLD()
  if (besides && !consent[besides]) throw errors.NOT_AGREED()
}
