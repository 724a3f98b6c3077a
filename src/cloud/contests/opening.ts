import { randomBytes } from 'node:crypto'
import { type PlanFault, planFaultTexts } from '#contract/contests'
import { contestFaults, joinCode, joinCodeBytes } from '#domain/contests/contest'
import { drawQuestions } from '#domain/quiz/draw'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import {
  cancelContest,
  type ContestRow,
  findContest,
  findContestByKey,
  insertContest,
  type NewContest,
} from './store/contests'
import { knownPerson } from '../dispatch/known-person'
import { presentContest } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { readInstant } from '../dispatch/read-instant'
import { findOrganisations, type Person } from '../people/public'

export const create = os.contests.create.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const person = knownPerson(context.person)
  const plan = { ...input, from: readInstant(input.from), to: readInstant(input.to) }
  // A retry is answered first: what was right when it was sent may be in the past by now.
  const opened = (await findContestByKey(db, person.userId, input.key)) ?? (await open())
  if (!samePlan(opened, plan)) throw errors.CONFLICT()
  return presentContest(opened)

  async function open(): Promise<ContestRow> {
    const faults = await faultsOf(plan, person, context)
    if (faults[0])
      throw errors.INVALID_CONTEST({ message: planFaultTexts[faults[0]], data: explained(faults) })
    const texts = [plan.title, plan.className, ...plan.groups]
    if (!(await mayBePublic(texts, context))) throw errors.UNSAFE_TEXT()
    const by = { actorId: person.userId, requestId, at: now }
    // A second code, should the first be taken: of a thousand million it will not happen twice.
    for (const code of [newCode(), newCode()]) {
      await insertContest(db, plan, code, by)
      const row = await findContestByKey(db, person.userId, plan.key)
      if (row) return row
    }
    throw errors.CONFLICT()
  }
})

function newCode(): string {
  return joinCode(randomBytes(joinCodeBytes))
}

async function faultsOf(
  plan: NewContest,
  { roles }: Person,
  { db, now, questions }: CallContext,
): Promise<PlanFault[]> {
  const faults: PlanFault[] = contestFaults(plan, roles, now)
  if (faults.length > 0) return faults
  const { organisationId, age, questionCount } = plan
  if (organisationId && (await findOrganisations(db, [organisationId])).length === 0) return ['NOT_YOURS']
  const enough = drawQuestions(questions.all, age, questionCount, '').length === questionCount
  return enough ? [] : ['FEW_QUESTIONS']
}

function explained(faults: readonly PlanFault[]) {
  return { faults: faults.map((fault) => ({ fault, text: planFaultTexts[fault] })) }
}

function samePlan(row: ContestRow, plan: NewContest): boolean {
  const { title, scope, className = null, organisationId = null, groups, from, to, questionCount } = plan
  const asked = { title, scope, className, organisationId, groups, from, to, questionCount }
  const kept = {
    title: row.title,
    scope: row.scope,
    className: row.class_name,
    organisationId: row.organisation_id,
    groups: row.groups,
    from: new Date(row.opens_at),
    to: new Date(row.closes_at),
    questionCount: row.questions,
  }
  const sameRest = row.attempts === plan.attempts && row.age === plan.age
  return sameRest && JSON.stringify(asked) === JSON.stringify(kept)
}

export const cancel = os.contests.cancel.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const { userId, roles } = knownPerson(context.person)
  const contest = await findContest(db, input.contestId)
  const mayCancel = contest?.opener_id === userId || roles.some(({ role }) => role === 'admin')
  if (!contest || !mayCancel) throw refusal('NOT_FOUND')
  const by = { actorId: userId, requestId, at: now }
  if ((await cancelContest(db, contest.id, input.key, by)) === 'taken') throw errors.CONFLICT()
  const cancelled = await findContest(db, contest.id)
  return { contestId: contest.id, cancelledAt: new Date(cancelled?.cancelled_at ?? now).toISOString() }
})
