import type { OutputOf } from '../../platform/cloud/call-cloud'

export type Team = OutputOf<'volunteers.byCode'>
export type Volunteer = OutputOf<'volunteers.mine'>
