import { accessTable } from '#cloud/dispatch/access'
import type { ProcedurePath } from '#contract/contract'
import type { HeavyCaller } from './heavy'
import { idOf, today } from './size'

/** Something that is asked by who asks for much. */
export interface CityRead {
  readonly path: ProcedurePath
  readonly by: HeavyCaller
  readonly input: object
  /** A file: it may take longer. */
  readonly isFile: boolean
}

type Asked = readonly [path: ProcedurePath, by: HeavyCaller, input?: object]

const [door, unit, school] = [idOf('door', 1), idOf('unit', 1), idOf('unit', 2)]
const challenge = idOf('heavy-challenge', '1/0')

/** Whose limits are counted by the table, though all but the count is a read. */
const counted: readonly Asked[] = [
  ['contests.byCode', 'resident', { code: 'K00000' }],
  ['family.byCode', 'resident', { code: 'F0000001' }],
  ['groups.byCode', 'resident', { code: 'C00001' }],
  ['volunteers.byCode', 'resident', { code: 'H00000' }],
]

const plain: readonly Asked[] = [
  ['certificates.mine', 'resident'],
  ['certificates.verify', 'resident', { code: '0000000000' }],
  ['challenge.mine', 'resident', { childId: idOf('heavy-child', 1) }],
  ['challenge.seePhoto', 'resident', { challengeId: challenge, day: 1 }],
  ['challenge.binPoints', 'admin'],
  ['challenge.binPoints', 'supervisor'],
  ['challenge.binCode', 'supervisor', { pointId: idOf('heavy-bin', 1) }],
  ['checkin.codes', 'worker', { eventId: door }],
  ['checkin.mine', 'resident', { eventId: idOf('event', 1) }],
  ['checkin.roster', 'worker', { eventId: door }],
  ['checkin.roster', 'worker', { eventId: door, after: { sequence: 1999 } }],
  ['checkin.hours', 'resident'],
  ['children.mine', 'resident'],
  ['contests.mine', 'teacher'],
  ['contests.mine', 'resident'],
  ['contests.standing', 'resident', { contestId: idOf('contest', 0) }],
  ['diary.week', 'resident', {}],
  ['events.mine', 'admin'],
  ['events.mine', 'worker'],
  ['events.open', 'resident', {}],
  ['events.one', 'resident', { eventId: idOf('event', 1) }],
  ['events.notices', 'resident'],
  ['family.mine', 'resident'],
  ['groups.mine', 'admin'],
  ['groups.page', 'teacher', { groupId: idOf('heavy-class', 1) }],
  ['groups.unit', 'teacher', { organisationId: school }],
  ['identity.me', 'worker'],
  ['loop.mine', 'resident'],
  ['organisations.list', 'resident'],
  ['organisations.page', 'resident', { organisationId: unit }],
  ['participation.mine', 'resident'],
  ['privacy.view', 'resident'],
  ['privacy.view', 'worker'],
  ['quiz.attempt', 'resident', { attemptId: idOf('heavy-attempt', 1) }],
  ['quiz.mine', 'resident'],
  ['reports.mine', 'resident'],
  ['reports.queue', 'admin'],
  ['signups.mine', 'resident'],
  ['volunteers.led', 'worker'],
  ['volunteers.led', 'admin'],
  ['volunteers.roster', 'worker', { teamId: idOf('heavy-team', 0) }],
  ['volunteers.roster', 'worker', { teamId: idOf('heavy-team', 0), from: 1800 }],
  ['volunteers.mine', 'resident'],
]

/** `key` makes the next key: each file is written to the audit log. */
const files = (key: () => string): readonly Asked[] => [
  ['privacy.export', 'resident', {}],
  ['privacy.export', 'worker', { after: { section: 'acts', from: 28_000 } }],
  ...(['xlsx', 'csv'] as const).flatMap((format): Asked[] => [
    ['ledger.attendance', 'worker', { key: key(), eventId: door, format }],
    [
      'ledger.participation',
      'worker',
      { key: key(), organisationId: unit, from: '2026-01-01', to: '2026-11-20', format },
    ],
  ]),
]

/** Changes something, and is not counted by the table. */
const writes: readonly ProcedurePath[] = ['privacy.closeAccount', 'quiz.answer']

/** Every read of the contract, with new keys. Throws where one is missing here. */
export function cityReads(key: () => string): CityRead[] {
  const all = [
    ...[...plain, ...counted].map((asked) => ({ asked, isFile: false })),
    ...files(key).map((asked) => ({ asked, isFile: true })),
  ]
  const reads = all.map(({ asked: [path, by, input = {}], isFile }) => ({ path, by, input, isFile }))
  const missing = Object.entries(accessTable).filter(
    ([path, { writes: limit }]) =>
      !limit && !writes.some((one) => one === path) && !reads.some((one) => one.path === path),
  )
  if (missing.length > 0) throw new Error(`nobody asks for ${missing.map(([path]) => path).join(', ')}`)
  return reads
}

/** When they ask. */
export const askedAt = today
