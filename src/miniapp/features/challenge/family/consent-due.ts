import { consentVersion } from '#domain/family/family'
import type { Child } from './family-facts'

/**
 * Whether a guardian has to read a newer consent text than the one they agreed to. Compares only versions:
 * the texts are not in the main package, where the challenge's first page needs this.
 */
export function isConsentDue({ own, consent }: Pick<Child, 'own' | 'consent'>): boolean {
  return own && consent.version !== consentVersion
}
