import { consentVersion } from '#domain/family/family'
import type { Database } from '../database/database'
import { consentOf } from './store/family-children'

interface ConsentErrors {
  CONSENT_OLD(): Error
  NOT_AGREED(): Error
}

/**
 * Throws where the guardian of a child has not agreed to the newest text, or not to what is wanted besides: nothing new
 * is kept of the child then. What an older text allowed goes on.
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
