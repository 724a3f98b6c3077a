import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { type EventField, eventFields, type EventPlan } from '#domain/events/fields'
import { namesOf, publicNamesOf } from '#domain/form/values'
import { filledInTwice } from '../../domain/form/filled-in'
import { anEvent, noon, stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

const after = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const times = {
  startsAt: [after(48), after(72)],
  endsAt: [after(50), after(75)],
  signUpUntil: [after(40), after(71)],
} as const

/** As a resident is told. */
async function shown(eventId: string): Promise<Record<string, unknown>> {
  const { team, ...event } = await events.ask<Record<string, unknown>>('events.one', { eventId }, stranger())
  return { ...event, teamId: (team as { teamId: string } | null)?.teamId ?? null }
}

const sent = (plan: EventPlan) => JSON.parse(JSON.stringify(plan)) as Record<EventField, unknown>

test('every field of an event is kept as it was written, changed, and shown', async () => {
  const team = { key: randomUUID(), organisationId: events.unit, name: '桶边队' }
  const { teamId } = await events.ask<{ teamId: string }>('volunteers.found', team, events.worker)
  const plans = filledInTwice(eventFields, { ...times, teamId: [null, teamId] })
  const keepsAll = async ([first, second]: [EventPlan, EventPlan]) => {
    const { eventId } = await events.draft(sent(first))
    const key = randomUUID()
    await events.ask('events.publish', { key, eventId }, events.worker)
    expect(await shown(eventId)).toMatchObject(sent(first))
    const larger = { ...second, capacity: Math.min(first.capacity + 1, 2000) }
    await events.ask('events.update', { ...sent(larger), key: randomUUID(), eventId }, events.worker)
    expect(await shown(eventId)).toMatchObject(sent(larger))
  }
  await fc.assert(fc.asyncProperty(plans, keepsAll), { numRuns: 10 })
})

test('a copy has all fields of its event, and its times moved', async () => {
  const event = await events.draft({ about: '一起分', bring: '手套', cover: 'riverside', checkOut: true })
  const input = { key: randomUUID(), eventId: event.eventId, startsAt: event.startsAt }
  const copied = await events.ask<Record<string, unknown>>('events.copy', input, events.worker)
  const fields = namesOf(eventFields).filter((name) => name !== 'teamId')
  const of = (held: object) => fields.map((name) => (held as Record<string, unknown>)[name])
  expect(of(copied)).toEqual(of(event))
})

const texts = publicNamesOf(eventFields).filter((name) => eventFields[name].type === 'text')

test.each(texts)('%s is checked before others read it', async (name) => {
  const unsafe = { [name]: 'www.a.cn' }
  expect(await events.code('events.create', anEvent(events.unit, unsafe), events.worker)).toBe('UNSAFE_TEXT')
  const { eventId } = await events.draft()
  const { organisationId: _unit, ...plan } = anEvent(events.unit, unsafe)
  expect(await events.code('events.update', { ...plan, eventId }, events.worker)).toBe('UNSAFE_TEXT')
})
