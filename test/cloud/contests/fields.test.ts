import fc from 'fast-check'
import { contestFields, type ContestPlan } from '#domain/contests/fields'
import { namesOf, valuesOf } from '#domain/form/values'
import { findContest } from '#cloud/contests/store/contests'
import { filledInTwice } from '../../domain/form/filled-in'
import { aContest, codeOf, dataOf, noon } from '../test-cloud'
import { contests, useContests } from './use-contests'

useContests()

const after = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const times = { from: [after(1), after(2)], to: [after(24), after(25)] } as const
const enough = { questionCount: [5, 6], scope: ['class', 'unit'] } as const

/** Only what belongs to the scope. */
function fitting(plan: ContestPlan): ContestPlan {
  return plan.scope === 'class' ? { ...plan, groups: [] } : { ...plan, className: null }
}

test('every field of a contest is kept as it was written, and shown where it is public', async () => {
  const plans = filledInTwice(contestFields, {
    ...times,
    ...enough,
    organisationId: [contests.school, contests.school],
  })
  const keepsAll = async (both: ContestPlan[]) => {
    for (const plan of both.map(fitting)) {
      const { contestId, code } = await contests.create(JSON.parse(JSON.stringify(plan)) as object)
      const kept = await findContest(contests.cloud.db, contestId)
      expect(kept && valuesOf(contestFields, kept)).toEqual(plan)
      const { organisationId: _unit, groups, ...shown } = plan
      const asked = contests.cloud.ask('contests.byCode', { code }, contests.teacher)
      expect(await dataOf<object>(asked)).toMatchObject({
        ...(JSON.parse(JSON.stringify(shown)) as object),
        organisation: '鹤乡第一小学',
        groups: groups.map((name) => ({ id: name, name })),
      })
    }
  }
  await fc.assert(fc.asyncProperty(plans, keepsAll), { numRuns: 5 })
})

test('every text of a contest is checked before others read it', async () => {
  const unsafe = 'www.a.cn'
  const ofUnit = { scope: 'unit', organisationId: contests.school, groups: [unsafe] }
  const written = { title: { title: unsafe }, className: { ...contests.ofClass, className: unsafe } }
  for (const changes of [written.title, written.className, ofUnit])
    expect(await codeOf(contests.cloud.ask('contests.create', aContest(changes), contests.admin))).toBe(
      'UNSAFE_TEXT',
    )
  const texts = namesOf(contestFields).filter((name) => ['text', 'names'].includes(contestFields[name].type))
  expect(texts).toEqual([...Object.keys(written), 'groups'])
})

test('with one key another plan is refused, whichever field differs', async () => {
  const plan = aContest({ ...contests.ofClass, questionCount: 5 })
  await contests.create(plan)
  const others = {
    ...{ title: '另一场竞赛', className: '四年一班', questionCount: 6, attempts: 3, age: 'adult' },
    ...{ from: after(3).toISOString(), to: after(4).toISOString(), scope: 'unit', groups: ['甲'] },
    organisationId: '7f6c1c7e-6a38-4c4e-9a61-0a7f36b7f9a1',
  }
  expect(Object.keys(others).sort()).toEqual([...namesOf(contestFields)].sort())
  for (const [name, value] of Object.entries(others))
    expect(
      await codeOf(contests.cloud.ask('contests.create', { ...plan, [name]: value }, contests.admin)),
    ).toBe('CONFLICT')
})
