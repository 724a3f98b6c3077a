import { randomUUID } from 'node:crypto'
import { anEvent, stranger } from '../test-cloud'
import type { ShownSignup } from './event-cloud'
import { events, useEvents } from './use-events'

useEvents()

const codeOfSignUp = (input: object, caller = stranger()) =>
  events.code('signups.signUp', { key: randomUUID(), people: [{ self: true }], ...input }, caller)
type Notice = { kind: string; text: string }
const noticesOf = (caller: ReturnType<typeof stranger>) => events.ask<Notice[]>('events.notices', {}, caller)

test('two places are for the first two; the third waits, and moves up when one cancels', async () => {
  const { eventId } = await events.published({ capacity: 2 })
  const [a, b, c] = [stranger(), stranger(), stranger()]
  const first = await events.signUp(eventId, a)
  await events.signUp(eventId, b)
  const third = await events.signUp(eventId, c)
  expect([first.state, third.state, third.ahead]).toEqual(['placed', 'waiting', 0])
  expect(await events.ask('signups.cancel', { signupId: first.signupId }, a)).toMatchObject({
    state: 'cancelled',
  })
  expect(await events.stateOf(third, c)).toBe('placed')
  expect(await noticesOf(c)).toMatchObject([{ kind: 'promoted', text: expect.stringContaining('有名额了') }])
  expect(await events.ask('events.one', { eventId }, a)).toMatchObject({ taken: 2, waiting: 0 })
})

test('nobody moves up any more when the event is over', async () => {
  const { eventId } = await events.published({ capacity: 1 })
  const [a, b] = [stranger(), stranger()]
  const { signupId } = await events.signUp(eventId, a)
  const waiting = await events.signUp(eventId, b)
  events.set('2026-05-22T04:00:00Z')
  await events.ask('signups.cancel', { signupId }, a)
  expect(await events.stateOf(waiting, b)).toBe('waiting')
  expect(await noticesOf(b)).toEqual([])
})

test('a family waits as a whole, and who comes later alone does not overtake it', async () => {
  const { eventId } = await events.published({ capacity: 2 })
  const [a, guardian, later] = [stranger(), stranger(), stranger()]
  const alone = await events.signUp(eventId, a)
  const childId = await events.child(guardian)
  const family = await events.signUp(eventId, guardian, [{ self: true }, { childId }])
  const single = await events.signUp(eventId, later)
  expect([family.state, single.state, single.ahead]).toEqual(['waiting', 'waiting', 2])
  expect(family.people).toEqual([
    { personId: expect.any(String), childId: null, nickname: null },
    { personId: expect.any(String), childId, nickname: '小明' },
  ])
  await events.ask('signups.cancel', { signupId: alone.signupId }, a)
  expect(await events.stateOf(family, guardian)).toBe('placed')
  expect(await events.stateOf(single, later)).toBe('waiting')
})

test('cancelling again changes nothing, and nobody cancels for somebody else', async () => {
  const { eventId } = await events.published()
  const resident = stranger()
  const { signupId } = await events.signUp(eventId, resident)
  expect(await events.code('signups.cancel', { signupId }, stranger())).toBe('NOT_FOUND')
  const once = await events.ask('signups.cancel', { signupId }, resident)
  expect(await events.ask('signups.cancel', { signupId }, resident)).toEqual(once)
  expect(await events.ask('events.one', { eventId }, resident)).toMatchObject({ taken: 0, signups: [] })
})

test('a retry is the same sign-up, and the same person is not signed up twice', async () => {
  const { eventId } = await events.published()
  const resident = stranger()
  const ask = { key: 'tap', eventId, people: [{ self: true }] }
  const first = await events.ask<ShownSignup>('signups.signUp', ask, resident)
  expect(await events.ask('signups.signUp', ask, resident)).toEqual(first)
  const childId = await events.child(resident)
  expect(await codeOfSignUp({ ...ask, people: [{ childId }] }, resident)).toBe('CONFLICT')
  expect(await codeOfSignUp({ eventId }, resident)).toBe('ALREADY_SIGNED_UP')
  expect(await codeOfSignUp({ eventId, people: [{ self: true }, { self: true }] })).toBe('ALREADY_SIGNED_UP')
  expect(await events.ask('events.one', { eventId }, resident)).toMatchObject({ taken: 1, waiting: 0 })
})

test('who cancelled may sign up again, at the end', async () => {
  const { eventId } = await events.published({ capacity: 1 })
  const [a, b] = [stranger(), stranger()]
  const { signupId } = await events.signUp(eventId, a)
  await events.signUp(eventId, b)
  await events.ask('signups.cancel', { signupId }, a)
  expect(await events.signUp(eventId, a)).toMatchObject({ state: 'waiting', ahead: 0 })
})

test('nobody signs up a child of somebody else, or one that was removed', async () => {
  const { eventId } = await events.published()
  const guardian = stranger()
  const childId = await events.child(guardian)
  expect(await codeOfSignUp({ eventId, people: [{ childId }] })).toBe('UNKNOWN_CHILD')
  await events.ask('children.remove', { childId }, guardian)
  expect(await codeOfSignUp({ eventId, people: [{ childId }] }, guardian)).toBe('UNKNOWN_CHILD')
})

test('children come to an accompanied event with their guardian, and to one for adults not at all', async () => {
  const guardian = stranger()
  const childId = await events.child(guardian)
  const accompanied = await events.published({ audience: 'accompanied' })
  const adults = await events.published({ audience: 'adults' })
  const child = { people: [{ childId }] }
  expect(await codeOfSignUp({ eventId: adults.eventId, ...child }, guardian)).toBe('PARTY_REFUSED')
  expect(await codeOfSignUp({ eventId: accompanied.eventId, ...child }, guardian)).toBe('PARTY_REFUSED')
  const { signupId } = await events.signUp(accompanied.eventId, guardian)
  const signup = await events.signUp(accompanied.eventId, guardian, child.people)
  expect(await events.code('signups.cancel', { signupId }, guardian)).toBe('CHILDREN_FIRST')
  expect(await events.code('signups.cancel', { signupId: signup.signupId }, guardian)).toBe('OK')
  expect(await events.code('signups.cancel', { signupId }, guardian)).toBe('OK')
})

test('a party larger than the event is refused instead of waiting for ever', async () => {
  const { eventId } = await events.published({ capacity: 1 })
  const guardian = stranger()
  const childId = await events.child(guardian)
  expect(await codeOfSignUp({ eventId, people: [{ self: true }, { childId }] }, guardian)).toBe(
    'PARTY_REFUSED',
  )
})

test('sign-up is over after its deadline, and a draft is not found', async () => {
  const { eventId } = await events.published()
  const draft = await events.draft()
  expect(await codeOfSignUp({ eventId: draft.eventId })).toBe('NOT_FOUND')
  events.set('2026-05-22T01:00:00.000Z')
  expect(await codeOfSignUp({ eventId })).toBe('OK')
  events.set('2026-05-22T01:00:00.001Z')
  expect(await codeOfSignUp({ eventId })).toBe('SIGN_UP_OVER')
})

test('more places go to those who wait, in order', async () => {
  const { eventId } = await events.published({ capacity: 1 })
  const people = [stranger(), stranger(), stranger()]
  const signed: ShownSignup[] = []
  for (const person of people) signed.push(await events.signUp(eventId, person))
  const { organisationId: _unit, ...plan } = anEvent(events.unit, { capacity: 2 })
  await events.ask('events.update', { ...plan, eventId }, events.worker)
  const states = await Promise.all(signed.map((signup, n) => events.stateOf(signup, people[n])))
  expect(states).toEqual(['placed', 'placed', 'waiting'])
})

test('another event at the same time is warned of', async () => {
  const [one, other] = [await events.published(), await events.published({ title: '撞时间的活动' })]
  const resident = stranger()
  await events.signUp(other.eventId, resident)
  const shown = await events.ask('events.one', { eventId: one.eventId }, resident)
  expect(shown).toMatchObject({ clashes: [{ title: '撞时间的活动' }] })
})
