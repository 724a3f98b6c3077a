import type { OutputOf } from '../../../platform/cloud/call-cloud'

/** How many families joined, as far as it may be said. */
export function joinedText(joined: OutputOf<'groups.page'>['joined']): string {
  return 'withheld' in joined ? '不满5家' : `至少${joined.atLeast}家`
}
