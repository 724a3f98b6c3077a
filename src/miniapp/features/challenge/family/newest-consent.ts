import { challenge } from '#content/built/challenge'
import type { Consent } from '#domain/challenge/content'

/** The latest consent text, which new consents refer to. */
export function newestConsent(): Consent {
  const consent = challenge.consents[challenge.consents.length - 1]
  if (!consent) throw new Error('the content was built without a consent')
  return consent
}
