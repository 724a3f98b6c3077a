import { consentVersion } from '#domain/family/family'
import type { Child } from './family-facts'

/**
 * Whether a guardian has to read a newer text than the one they agreed to. By its version alone: the texts are not in
 * the main package, where the challenge's first page asks this.
 */
export function isConsentDue({ own, consent }: Pick<Child, 'own' | 'consent'>): boolean {
  return own && consent.version !== consentVersion
}
