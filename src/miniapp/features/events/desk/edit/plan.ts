import type { EventPlan } from '#domain/events/plan'
import { usualCover } from '#domain/events/usual-cover'
import { instantText, localDay, localTime } from '#domain/local-day'
import { daysAfter } from '#domain/day-number'
import type { InputOf } from '../../../../platform/cloud/call-cloud'
import type { EventFacts } from '../../event-facts'
import { saturdayAfter } from './local-days'

/** The form as it is filled in: days `YYYY-MM-DD`, times `HH:mm`, numbers as typed. */
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

/** What most events are: two hours on the Saturday after tomorrow or later, thirty people. */
export function usualPlan(now: Date, organisationId: string, contact: { name: string; phone: string }): Plan {
  const saturday = saturdayAfter(now)
  return {
    organisationId,
    kind: 'community',
    title: '',
    place: '',
    about: '',
    bring: '',
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

/** The form of an event that is there already. */
export function planOf(event: EventFacts): Plan {
  const [from, to, until] = [event.startsAt, event.endsAt, event.signUpUntil].map((at) => new Date(at)) as [
    Date,
    Date,
    Date,
  ]
  const { organisationId, kind, title, place, about, bring, contactName, contactPhone } = event
  const { audience, creditedMinutes, checkOut, cover } = event
  return {
    ...{ organisationId, kind, title, place, about, bring, contactName, contactPhone },
    ...{ audience, creditedMinutes, checkOut, cover, teamId: event.team?.teamId ?? null },
    fromDay: localDay(from),
    fromTime: localTime(from),
    toDay: localDay(to),
    toTime: localTime(to),
    untilDay: localDay(until),
    untilTime: localTime(until),
    capacity: String(event.capacity),
  }
}

/** As the cloud is asked to keep it. */
export function inputOf(plan: Plan, key: string): InputOf<'events.create'> {
  const { fromDay, fromTime, toDay, toTime, untilDay, untilTime, capacity, ...rest } = plan
  return {
    key,
    ...rest,
    capacity: Number(capacity),
    startsAt: instantText(fromDay, fromTime),
    endsAt: instantText(toDay, toTime),
    signUpUntil: instantText(untilDay, untilTime),
  }
}

/** As the rules judge it. */
export function eventPlanOf(plan: Plan): EventPlan {
  const { startsAt, endsAt, signUpUntil } = inputOf(plan, '')
  const trimmed = { title: plan.title.trim(), place: plan.place.trim(), contactName: plan.contactName.trim() }
  return {
    ...plan,
    ...trimmed,
    capacity: Number(plan.capacity),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    signUpUntil: new Date(signUpUntil),
  }
}
