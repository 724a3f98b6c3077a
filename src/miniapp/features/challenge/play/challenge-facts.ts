import type { OutputOf } from '../../../platform/cloud/call-cloud'

export type Challenge = NonNullable<OutputOf<'challenge.mine'>['challenge']>
export type Day = Challenge['days'][number]
