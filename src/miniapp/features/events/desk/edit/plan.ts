import { recordOf } from '#domain/record-of'
import { eventFields, type EventPlan, type EventText } from '#domain/events/fields'
import { namesOf, publicValuesOf } from '#domain/form/values'
import { usualCover } from '#domain/events/usual-cover'
import { instantOf, localDay, localTime } from '#domain/local-day'
import { daysAfter } from '#domain/day-number'
import type { InputOf } from '../../../../platform/cloud/call-cloud'
import type { EventFacts } from '../../event-facts'
import { saturdayAfter } from './local-days'

/** Values of the form: days as `YYYY-MM-DD`, times as `HH:mm`, numbers as typed. */
export interface Plan extends Omit<EventPlan, 'startsAt' | 'endsAt' | 'signUpUntil' | 'capacity'> {
  readonly organisationId: string
  readonly fromDay: string
  readonly fromTime: string
  readonly toDay: string
  readonly toTime: string
  readonly untilDay: string
  readonly untilTime: string
  readonly capacity: string
}

function textsOf(textOf: (name: EventText) => string): Record<EventText, string> {
  const names = namesOf(eventFields).filter((name): name is EventText => {
    const { type } = eventFields[name]
    return type === 'text' || type === 'phone'
  })
  return recordOf(names, textOf)
}

const emptyTexts = textsOf(() => '')

/** Defaults for a new event: two hours, on the Saturday after tomorrow or later, thirty people. */
export function usualPlan(now: Date, organisationId: string, contact: { name: string; phone: string }): Plan {
  const saturday = saturdayAfter(now)
  return {
    organisationId,
    ...emptyTexts,
    kind: 'community',
    contactName: contact.name,
    contactPhone: contact.phone,
    fromDay: saturday,
    fromTime: '09:00',
    toDay: saturday,
    toTime: '11:00',
    untilDay: daysAfter(saturday, -1),
    untilTime: '20:00',
    capacity: '30',
    audience: 'everyone',
    teamId: null,
    creditedMinutes: 120,
    checkOut: false,
    cover: usualCover.community,
  }
}

/** Form values of an existing event. */
export function planOf(event: EventFacts): Plan {
  const { startsAt, endsAt, signUpUntil, capacity, ...rest } = publicValuesOf(eventFields, event)
  const [from, to, until] = [new Date(startsAt), new Date(endsAt), new Date(signUpUntil)]
  return {
    ...rest,
    organisationId: event.organisationId,
    teamId: event.team?.teamId ?? null,
    fromDay: localDay(from),
    fromTime: localTime(from),
    toDay: localDay(to),
    toTime: localTime(to),
    untilDay: localDay(until),
    untilTime: localTime(until),
    capacity: String(capacity),
  }
}

/** Converts a plan to the cloud's input. */
export function inputOf(plan: Plan, key: string): InputOf<'events.create'> {
  const { fromDay, fromTime, toDay, toTime, untilDay, untilTime, capacity, ...rest } = plan
  return {
    key,
    ...rest,
    capacity: Number(capacity),
    startsAt: instantOf(fromDay, fromTime),
    endsAt: instantOf(toDay, toTime),
    signUpUntil: instantOf(untilDay, untilTime),
  }
}

/** Converts a plan to the form that the domain rules check. */
export function eventPlanOf(plan: Plan): EventPlan {
  const { startsAt, endsAt, signUpUntil } = inputOf(plan, '')
  return {
    ...plan,
    ...textsOf((name) => plan[name].trim()),
    capacity: Number(plan.capacity),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    signUpUntil: new Date(signUpUntil),
  }
}
