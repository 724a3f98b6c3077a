import { randomUUID } from 'node:crypto'
import type { ProcedurePath } from '#contract/contract'
import { pledge } from '#content/volunteers/pledge'
import { consentVersion } from '#domain/family/family'
import { aContest, anEvent, aReport } from '../test-cloud'
import { aPledge } from '../family/take-the-challenge'

/** Ids of a family and of what it takes part in, as somebody may have got hold of them. */
export interface Known {
  readonly childId: string
  readonly challengeId: string
  readonly memberId: string
  readonly familyCode: string
  readonly groupId: string
  readonly groupCode: string
  readonly eventId: string
  readonly signupId: string
  readonly school: string
  readonly community: string
  readonly teamId: string
  readonly teamCode: string
  readonly contestId: string
  readonly contestCode: string
  readonly certificateCode: string
}

const bags = { recyclable: 0, hazardous: 0, food: 0, other: 0 }

/** Of every procedure the call that would come nearest to a family whose ids one knows. */
export function attemptsOn(known: Known): Record<ProcedurePath, object> {
  const { childId, challengeId, memberId, groupId, eventId, signupId, school, community, teamId, contestId } =
    known
  const key = randomUUID()
  const child = { key, nickname: '小明', ageBand: 'primary' }
  const mark = { who: { personId: childId }, way: 'in', at: '2026-05-22T02:00:00Z' }
  const { organisationId: _organisation, ...plan } = anEvent(community)
  return {
    'certificates.issue': { about: { kind: 'contest', contestId }, name: '王小明' },
    'certificates.mine': {},
    'certificates.verify': { code: known.certificateCode },
    'challenge.begin': { key, childId, ...aPledge },
    'challenge.mine': { childId },
    'challenge.tick': { key, challengeId, day: 1, at: '2026-05-20T02:00:00Z' },
    'challenge.photo': { key, challengeId, day: 1, jpeg: '/9j/' },
    'challenge.seePhoto': { challengeId, day: 1 },
    'challenge.teachBack': { key, challengeId, before: 0, after: 5, at: '2026-05-20T02:00:00Z' },
    'challenge.answerFollowUp': { challengeId, day: 30, answer: 'still' },
    'challenge.setReminder': { challengeId, at: '18:30' },
    'challenge.binPoints': {},
    'challenge.openBinPoint': { key, organisationId: community, name: '3号楼东侧桶点' },
    'challenge.binCode': { pointId: challengeId },
    'checkin.codes': { eventId },
    'checkin.mine': { eventId },
    'checkin.scan': { eventId, code: '123456' },
    'checkin.roster': { eventId },
    'checkin.tick': { key, eventId, way: 'in', who: { walkIn: '王师傅' } },
    'checkin.reconcile': { key, eventId, deviceKey: 'd', marks: [mark] },
    'checkin.hours': {},
    'children.mine': {},
    'children.add': child,
    'children.remove': { childId },
    'contests.create': aContest(),
    'contests.mine': {},
    'contests.byCode': { code: known.contestCode },
    'contests.join': { contestId, groupId: school },
    'contests.start': { key, contestId },
    'contests.standing': { contestId },
    'contests.cancel': { key, contestId },
    'diary.write': { key, day: '2026-05-20', at: '2026-05-20T02:00:00Z', bags },
    'diary.week': {},
    'events.create': anEvent(community),
    'events.update': { ...plan, eventId, capacity: 20 },
    'events.publish': { key, eventId },
    'events.cancel': { key, eventId, reason: '下雨' },
    'events.end': { key, eventId },
    'events.copy': { key, eventId, startsAt: '2026-06-01T02:00:00Z' },
    'events.repeatWeekly': { key, eventId, weeks: 1 },
    'events.mine': {},
    'events.open': {},
    'events.one': { eventId },
    'events.notices': {},
    'events.posterCode': { eventId },
    'family.create': {},
    // Whoever joins with it belongs to the family, so that is not tried.
    'family.byCode': { code: known.familyCode },
    'family.join': { code: 'ABCD2345' },
    'family.leave': {},
    'family.dismiss': { memberId },
    'family.mine': {},
    'family.addChild': { ...child, avatar: 'fox', consentVersion },
    'family.consent': { childId, avatar: 'fox', consentVersion },
    'groups.open': { key, organisationId: school, kind: 'class', name: '五年一班' },
    'groups.setTerm': { key, organisationId: school, name: '秋季学期', startsOn: '2026-09-01' },
    'groups.mine': {},
    'groups.byCode': { code: known.groupCode },
    'groups.join': { code: known.groupCode, childId },
    'groups.leave': { groupId, childId },
    'groups.page': { groupId },
    'groups.unit': { organisationId: school },
    'groups.close': { key, groupId },
    'identity.me': {},
    'ledger.attendance': { key, eventId, format: 'csv' },
    'ledger.participation': {
      key,
      organisationId: community,
      from: '2026-05-01',
      to: '2026-05-31',
      format: 'csv',
    },
    'loop.mine': {},
    'organisations.list': {},
    'organisations.page': { organisationId: community },
    'participation.mine': {},
    'privacy.view': {},
    'privacy.export': {},
    'privacy.correctChild': { childId, nickname: '小明', ageBand: 'primary' },
    'privacy.correctName': { name: '王阿姨' },
    'privacy.withdraw': { childId },
    'privacy.closeAccount': { confirm: '注销账号' },
    'quiz.start': { key, mode: 'daily' },
    'quiz.answer': { attemptId: randomUUID(), number: 1, choice: 0 },
    'quiz.attempt': { attemptId: randomUUID() },
    'quiz.mine': {},
    'reports.submit': aReport({ key }),
    'reports.mine': {},
    'reports.queue': {},
    'reports.settle': { key, id: randomUUID(), status: 'declined', answer: '重复的报告。' },
    'signups.signUp': { key, eventId, people: [{ childId }] },
    'signups.cancel': { signupId },
    'signups.mine': {},
    'volunteers.found': { key, organisationId: community, name: '鹤鸣志愿队' },
    'volunteers.led': {},
    'volunteers.roster': { teamId },
    'volunteers.byCode': { code: known.teamCode },
    'volunteers.pledge': { version: pledge.version, name: '王阿姨' },
    'volunteers.join': { code: known.teamCode, name: '王阿姨' },
    'volunteers.leave': { teamId },
    'volunteers.mine': {},
  }
}
