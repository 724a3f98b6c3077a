import type { OutputOf } from '../../../platform/cloud/call-cloud'

export type Mine = OutputOf<'family.mine'>
export type Family = NonNullable<Mine['family']>
export type Child = Family['children'][number]
export type Group = Family['groups'][number]
/** One section of the data stored about a person. */
export type DataOfOneKind = OutputOf<'privacy.view'>['sections'][number]
