import type { OutputOf } from '../../../../platform/cloud/call-cloud'

/** What everybody who knows its code may see of a contest. */
export type Contest = OutputOf<'contests.byCode'>
export type ContestFacts = Omit<Contest, 'groups' | 'entry'>
