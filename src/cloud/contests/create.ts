import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type PlanFault, planFaultTexts } from '#contract/contests'
import { contestFaults, joinCode, joinCodeBytes } from '#domain/contests/contest'
import { contestFields, type ContestPlan } from '#domain/contests/fields'
import { publicTextsOf, valuesOf } from '#domain/form/values'
import { drawQuestions } from '#domain/quiz/draw'
import type { CallContext } from '../dispatch/context'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { readForm } from '../dispatch/read-form'
import { findOrganisations, type Person } from '../people/public'
import { presentContest } from './present'
import { type ContestRow, findContestByKey } from './store/contests'
import { insertContest } from './store/insert-contest'

export const create = os.contests.create.handler(async ({ input, context, errors }) => {
  const { db, now, requestId } = context
  const person = knownPerson(context.person)
  const plan = readForm(contestFields, input)
  // A retry is answered before validation: dates that were valid when it was sent may have passed by now.
  const opened = (await findContestByKey(db, person.userId, input.key)) ?? (await open())
  if (!samePlan(opened, plan)) throw errors.CONFLICT()
  return presentContest(opened)

  async function open(): Promise<ContestRow> {
    const faults = await faultsOf(plan, person, context)
    if (faults[0])
      throw errors.INVALID_CONTEST({ message: planFaultTexts[faults[0]], data: explained(faults) })
    if (!(await mayBePublic(publicTextsOf(contestFields, plan), context))) throw errors.UNSAFE_TEXT()
    const by = { actorId: person.userId, requestId, at: now }
    // Tries a second code in case the first is taken. Of a thousand million codes, two collisions will not
    // happen.
    for (const code of [newCode(), newCode()]) {
      await insertContest(db, plan, { key: input.key, code }, by)
      const row = await findContestByKey(db, person.userId, input.key)
      if (row) return row
    }
    throw errors.CONFLICT()
  }
})

function newCode(): string {
  return joinCode(randomBytes(joinCodeBytes))
}

async function faultsOf(
  plan: ContestPlan,
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

function samePlan(opened: ContestPlan, asked: ContestPlan): boolean {
  return isDeepStrictEqual(valuesOf(contestFields, opened), valuesOf(contestFields, asked))
}
