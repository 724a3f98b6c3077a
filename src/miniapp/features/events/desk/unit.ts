import type { OutputOf } from '../../../platform/cloud/call-cloud'

/** An organisation for which the caller may post events. */
export type Unit = OutputOf<'events.mine'>['units'][number]
