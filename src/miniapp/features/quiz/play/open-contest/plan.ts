import type { InputOf } from '../../../../platform/cloud/call-cloud'
import { instantText, localDay, localTime } from '#domain/local-day'

type Input = InputOf<'contests.create'>

/** An organisation for which one may open a contest. */
export interface Unit {
  readonly id: string
  readonly name: string
}

/** The form as it is filled in: days `YYYY-MM-DD`, times `HH:mm`, groups between commas. */
export interface Plan {
  readonly title: string
  readonly scope: Input['scope']
  readonly organisationId: string | undefined
  readonly className: string
  readonly groups: string
  readonly fromDay: string
  readonly fromTime: string
  readonly toDay: string
  readonly toTime: string
  readonly questionCount: number
  readonly attempts: number
  readonly age: Input['age']
}

const weekMs = 7 * 24 * 60 * 60 * 1000

/** What most contests are: a week from now, ten questions, pupils. */
export function usualPlan(now: Date, units: readonly Unit[]): Plan {
  return {
    title: '',
    scope: units.length > 0 ? 'class' : 'city',
    organisationId: units[0]?.id,
    className: '',
    groups: '',
    fromDay: localDay(now),
    fromTime: localTime(now),
    toDay: localDay(new Date(now.getTime() + weekMs)),
    toTime: '20:00',
    questionCount: 10,
    attempts: 2,
    age: 'pupil',
  }
}

/** What is sent: only what belongs to the scope. */
export function inputOf(plan: Plan, key: string): Input {
  const { title, scope, questionCount, attempts, age } = plan
  const groups = plan.groups.split(/[\n、，,]/).map((name) => name.trim())
  return {
    key,
    title,
    scope,
    questionCount,
    attempts,
    age,
    from: instantText(plan.fromDay, plan.fromTime),
    to: instantText(plan.toDay, plan.toTime),
    ...(scope === 'city' ? {} : { organisationId: plan.organisationId }),
    ...(scope === 'class' ? { className: plan.className } : {}),
    ...(scope === 'unit' ? { groups: groups.filter((name) => name !== '') } : {}),
  }
}
