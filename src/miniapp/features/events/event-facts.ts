import type { OutputOf } from '../../platform/cloud/call-cloud'

/** What everybody may see of an event. */
export type EventFacts = OutputOf<'events.open'>['events'][number]
export type Signup = OutputOf<'events.one'>['signups'][number]
