import type { Child } from './family-facts'
import { newestConsent } from './newest-consent'

/** Whether a guardian has to read a newer text than the one they agreed to. */
export function isConsentDue({ own, consent }: Pick<Child, 'own' | 'consent'>): boolean {
  return own && consent.version !== newestConsent().version
}
