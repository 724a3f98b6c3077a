import type { OutputOf } from '../../../platform/cloud/call-cloud'

/** How many families joined: fewer than five, or the lower bound that the cloud publishes. */
export function joinedText(joined: OutputOf<'groups.page'>['joined']): string {
  return 'withheld' in joined ? '不满5家' : `至少${joined.atLeast}家`
}
