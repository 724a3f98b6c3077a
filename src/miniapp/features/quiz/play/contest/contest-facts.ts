import type { OutputOf } from '../../../../platform/cloud/call-cloud'

/** A contest as anyone who knows its code sees it. */
export type Contest = OutputOf<'contests.byCode'>
export type ContestFacts = Omit<Contest, 'groups' | 'entry'>
