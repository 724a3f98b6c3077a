import type { OutputOf } from '../../../platform/cloud/call-cloud'

export type GroupPageFacts = OutputOf<'groups.page'>
export type Week = GroupPageFacts['weeks'][number]
export type Total = GroupPageFacts['total']
export type Opened = OutputOf<'groups.mine'>['opened'][number]
export type Unit = OutputOf<'groups.mine'>['units'][number]
export type GroupByCode = OutputOf<'groups.byCode'>
