import type { CallContext } from '../context'

/**
 * Whether texts may be shown to others at once. No person reviews them first, so a text that the content
 * check is not sure of may not be shown either.
 */
export async function mayBePublic(
  texts: readonly (string | undefined)[],
  { contentSafety, caller }: CallContext,
): Promise<boolean> {
  const { verdict } = await contentSafety.checkText(texts.filter(Boolean).join('\n'), caller?.subject ?? '')
  return verdict === 'pass'
}
