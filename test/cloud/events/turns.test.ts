import { randomUUID } from 'node:crypto'
import { eventFaultTexts } from '#domain/events/plan'
import { anEvent, stranger } from '../test-cloud'
import type { ShownEvent } from './event-cloud'
import { events, useEvents } from './use-events'

useEvents()

const whileOn = '2026-05-22T03:00:00Z'

/** Makes an event of each state. */
const made: Record<string, () => Promise<ShownEvent>> = {
  draft: () => events.draft(),
  published: () => events.published(),
  cancelled: async () => {
    const { eventId } = await events.published()
    return events.ask('events.cancel', { key: randomUUID(), eventId, reason: '天气不好' }, events.worker)
  },
  ended: async () => {
    const { eventId } = await events.published()
    events.set(whileOn)
    return events.ask('events.end', { key: randomUUID(), eventId }, events.worker)
  },
}

const acts = {
  update: () => {
    const { key: _key, organisationId: _unit, ...plan } = anEvent(events.unit)
    return plan
  },
  publish: () => ({}),
  cancel: () => ({ reason: '天气不好' }),
  end: () => ({}),
}

test.each([
  ['draft', 'update', 'OK'],
  ['draft', 'publish', 'OK'],
  ['draft', 'cancel', 'OK'],
  ['draft', 'end', 'NOT_PUBLISHED'],
  ['published', 'update', 'OK'],
  ['published', 'publish', 'CONFLICT'],
  ['published', 'cancel', 'OK'],
  ['published', 'end', 'NOT_BEGUN'],
  ['cancelled', 'update', 'EVENT_CANCELLED'],
  ['cancelled', 'publish', 'EVENT_CANCELLED'],
  ['cancelled', 'cancel', 'EVENT_CANCELLED'],
  ['cancelled', 'end', 'EVENT_CANCELLED'],
  ['ended', 'update', 'EVENT_ENDED'],
  ['ended', 'publish', 'EVENT_ENDED'],
  ['ended', 'cancel', 'EVENT_ENDED'],
  ['ended', 'end', 'EVENT_ENDED'],
] as const)('an event that is %s, asked to %s: %s', async (state, act, code) => {
  const { eventId } = await made[state]!()
  const asked = { key: randomUUID(), eventId, ...acts[act]() }
  expect(await events.code(`events.${act}`, asked, events.worker)).toBe(code)
})

test.each(['cancelled', 'ended'])(
  'an event that is %s is as it was after everything that was refused',
  async (state) => {
    const event = await made[state]!()
    for (const act of ['update', 'publish', 'cancel', 'end'] as const)
      await events.code(
        `events.${act}`,
        { key: randomUUID(), eventId: event.eventId, ...acts[act]() },
        events.worker,
      )
    expect(await events.ask('events.one', { eventId: event.eventId }, events.worker)).toMatchObject(event)
  },
)

test('an event may be ended from its first moment on', async () => {
  const { eventId, startsAt } = await events.published()
  events.set(startsAt)
  expect(await events.code('events.end', { key: randomUUID(), eventId }, events.worker)).toBe('OK')
})

test('nobody acts on an event that there is not', async () => {
  for (const act of ['update', 'publish', 'cancel', 'end'] as const) {
    const asked = { key: randomUUID(), eventId: randomUUID(), ...acts[act]() }
    expect(await events.code(`events.${act}`, asked, events.worker)).toBe('NOT_FOUND')
  }
})

test('texts that the content check doubts are kept out of titles, reasons and names', async () => {
  const doubtful = '详见 www.a.cn'
  expect(await events.code('events.create', anEvent(events.unit, { title: doubtful }), events.worker)).toBe(
    'UNSAFE_TEXT',
  )
  const { eventId } = await events.published()
  const { key: _key, organisationId: _unit, ...plan } = anEvent(events.unit, { about: doubtful })
  expect(await events.code('events.update', { key: randomUUID(), eventId, ...plan }, events.worker)).toBe(
    'UNSAFE_TEXT',
  )
  const cancel = { key: randomUUID(), eventId, reason: doubtful }
  expect(await events.code('events.cancel', cancel, events.worker)).toBe('UNSAFE_TEXT')
  const signUp = { key: randomUUID(), eventId, name: 'www.a.cn', people: [{ self: true }] }
  expect(await events.code('signups.signUp', signUp, stranger())).toBe('UNSAFE_TEXT')
  expect(await events.ask('events.one', { eventId }, stranger())).toMatchObject({
    state: 'published',
    taken: 0,
  })
})

describe('who wants to come', () => {
  const signUp = (eventId: string, changes: object = {}, caller = stranger()) =>
    events.code(
      'signups.signUp',
      { key: randomUUID(), eventId, people: [{ self: true }], ...changes },
      caller,
    )

  test.each([
    ['draft', 'NOT_FOUND'],
    ['published', 'OK'],
    ['cancelled', 'EVENT_CANCELLED'],
    ['ended', 'EVENT_ENDED'],
  ])('to an event that is %s hears %s', async (state, code) => {
    const { eventId } = await made[state]!()
    expect(await signUp(eventId)).toBe(code)
  })

  test('with a name of theirs hears the same of a draft', async () => {
    const { eventId } = await events.draft()
    expect(await signUp(eventId, { name: '李晓燕' })).toBe('NOT_FOUND')
  })

  test('to an event that there is not hears that it is not found', async () => {
    expect(await signUp(randomUUID())).toBe('NOT_FOUND')
  })

  test('twice in one party is refused', async () => {
    const { eventId } = await events.published()
    expect(await signUp(eventId, { people: [{ self: true }, { self: true }] })).not.toBe('OK')
  })

  test('is told of a key that was used for another event, another name or other people', async () => {
    const [one, other] = [await events.published(), await events.published()]
    const [caller, key] = [stranger(), randomUUID()]
    const childId = await events.child(caller)
    const asked = { key, name: '李晓燕', people: [{ self: true }] }
    expect(await signUp(one.eventId, asked, caller)).toBe('OK')
    expect(await signUp(one.eventId, asked, caller)).toBe('OK')
    expect(await signUp(other.eventId, asked, caller)).toBe('CONFLICT')
    expect(await signUp(one.eventId, { ...asked, name: '王芳' }, caller)).toBe('CONFLICT')
    expect(await signUp(one.eventId, { ...asked, people: [{ self: true }, { childId }] }, caller)).toBe(
      'CONFLICT',
    )
  })

  test('may stay away from an event for everyone and leave the children to go', async () => {
    const { eventId } = await events.published()
    const caller = stranger()
    const { signupId } = await events.signUp(eventId, caller)
    await events.signUp(eventId, caller, [{ childId: await events.child(caller) }])
    expect(await events.code('signups.cancel', { signupId }, caller)).toBe('OK')
  })

  test('cannot cancel any more once the event has ended', async () => {
    const { eventId } = await events.published()
    const caller = stranger()
    const { signupId } = await events.signUp(eventId, caller)
    events.set(whileOn)
    await events.ask('events.end', { key: randomUUID(), eventId }, events.worker)
    expect(await events.code('signups.cancel', { signupId }, caller)).toBe('EVENT_ENDED')
  })

  test('cannot cancel a sign-up that there is not', async () => {
    expect(await events.code('signups.cancel', { signupId: randomUUID() }, stranger())).toBe('NOT_FOUND')
  })
})

test('all that is wrong with a plan is told at its fields, each in a sentence', async () => {
  const faulty = anEvent(events.unit, { title: '活', capacity: 0 })
  const { body } = await events.cloud.ask('events.create', faulty, events.worker)
  expect(body).toMatchObject({
    error: {
      code: 'INVALID_EVENT',
      message: eventFaultTexts.TITLE_LENGTH,
      data: {
        faults: [
          { fault: 'TITLE_LENGTH', text: eventFaultTexts.TITLE_LENGTH },
          { fault: 'CAPACITY', text: eventFaultTexts.CAPACITY },
        ],
      },
    },
  })
})

test('a copy of an event belongs to its organisation and has a secret and people of its own', async () => {
  const event = await events.published()
  await events.signUp(event.eventId, stranger())
  const asked = { key: randomUUID(), eventId: event.eventId, startsAt: '2026-06-05T02:00:00.000Z' }
  const copy = await events.ask<ShownEvent>('events.copy', asked, events.worker)
  expect(copy).toMatchObject({
    organisationId: events.unit,
    state: 'draft',
    taken: 0,
    startsAt: asked.startsAt,
  })
  expect(copy.eventId).not.toBe(event.eventId)
})

test('weeks of a draft are drafts, of a published event published', async () => {
  const states = async ({ eventId }: ShownEvent) => {
    const asked = { key: randomUUID(), eventId, weeks: 2 }
    const repeated = await events.ask<ShownEvent[]>('events.repeatWeekly', asked, events.worker)
    return repeated.map(({ state }) => state)
  }
  expect(await states(await events.draft())).toEqual(['draft', 'draft'])
  expect(await states(await events.published())).toEqual(['published', 'published'])
})
