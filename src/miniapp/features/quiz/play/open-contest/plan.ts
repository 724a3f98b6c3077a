import type { InputOf } from '../../../../platform/cloud/call-cloud'
import type { ContestPlan } from '#domain/contests/fields'
import { instantOf, localDay, localTime } from '#domain/local-day'

type Input = InputOf<'contests.create'>

/** An organisation for which the caller may open a contest. */
export interface Unit {
  readonly id: string
  readonly name: string
}

/** Values of the form: days as `YYYY-MM-DD`, times as `HH:mm`, groups separated by commas. */
export interface Plan extends Pick<
  ContestPlan,
  'title' | 'scope' | 'organisationId' | 'questionCount' | 'attempts' | 'age'
> {
  readonly className: string
  readonly groups: string
  readonly fromDay: string
  readonly fromTime: string
  readonly toDay: string
  readonly toTime: string
}

const weekMs = 7 * 24 * 60 * 60 * 1000

/** Defaults for a new contest: one week from now, ten questions, for pupils. */
export function usualPlan(now: Date, units: readonly Unit[]): Plan {
  return {
    title: '',
    scope: units.length > 0 ? 'class' : 'city',
    organisationId: units[0]?.id ?? null,
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

/** Converts a plan to the cloud's input. Fields that do not belong to the scope are left out. */
export function inputOf(plan: Plan, key: string): Input {
  const { fromDay, fromTime, toDay, toTime, organisationId, className, groups, ...rest } = plan
  const { scope } = rest
  return {
    key,
    ...rest,
    from: instantOf(fromDay, fromTime),
    to: instantOf(toDay, toTime),
    ...(scope === 'city' ? {} : { organisationId }),
    ...(scope === 'class' ? { className } : {}),
    ...(scope === 'unit' ? { groups: namesIn(groups) } : {}),
  }
}

function namesIn(groups: string): string[] {
  return groups
    .split(/[\n、，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
