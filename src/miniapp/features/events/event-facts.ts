import type { OutputOf } from '../../platform/cloud/call-cloud'

/** An event as everyone may see it. */
export type EventFacts = OutputOf<'events.open'>['events'][number]
export type Signup = OutputOf<'events.one'>['signups'][number]
