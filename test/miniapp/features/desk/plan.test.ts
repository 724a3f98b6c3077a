import { eventFaults } from '#domain/events/plan'
import { faultsOf } from '../../../../src/miniapp/features/events/desk/edit/faults'
import {
  eventPlanOf,
  inputOf,
  planOf,
  usualPlan,
} from '../../../../src/miniapp/features/events/desk/edit/plan'
import {
  planAgain,
  withFirstDay,
  withKind,
} from '../../../../src/miniapp/features/events/desk/edit/plan-changes'
import { anEvent } from './an-event'

const contact = { name: '李晓燕', phone: '0452-1234567' }
const unit = anEvent.organisationId
const named = (now: Date) => ({ ...usualPlan(now, unit, contact), title: '桶边指导', place: '广场' })

test.each([
  ['a Wednesday', '2026-05-20T02:00:00Z', '2026-05-23'],
  ['a Thursday', '2026-05-21T02:00:00Z', '2026-05-23'],
  ['a Friday, whose evening may be over', '2026-05-22T02:00:00Z', '2026-05-30'],
  ['a Saturday', '2026-05-23T02:00:00Z', '2026-05-30'],
  ['a Saturday in Qiqihar that is still Friday in London', '2026-05-22T17:00:00Z', '2026-05-30'],
])('what is filled in on %s is a Saturday to which one can still sign up', (_day, now, saturday) => {
  const plan = named(new Date(now))
  expect([plan.fromDay, plan.toDay]).toEqual([saturday, saturday])
  expect(eventFaults(eventPlanOf(plan), new Date(now))).toEqual([])
})

test('only title and place are left to fill in', () => {
  const now = new Date('2026-05-20T02:00:00Z')
  expect(Object.keys(faultsOf(usualPlan(now, unit, contact), now))).toEqual(['place', 'title'])
})

test('an event goes into the form and comes out the same', () => {
  const input = inputOf(planOf(anEvent), 'key')
  expect(new Date(input.startsAt).toISOString()).toBe(anEvent.startsAt)
  expect(new Date(input.signUpUntil).toISOString()).toBe(anEvent.signUpUntil)
  expect(input).toMatchObject({
    key: 'key',
    title: anEvent.title,
    capacity: 30,
    teamId: null,
    cover: 'courtyard',
  })
})

test('with the first day the last one and the deadline move', () => {
  const moved = withFirstDay(planOf(anEvent), '2026-06-01')
  expect([moved.fromDay, moved.toDay, moved.untilDay]).toEqual(['2026-06-01', '2026-06-01', '2026-05-31'])
})

test('the same again is on the next Saturday, at the same time of day', () => {
  const again = planAgain(anEvent, new Date('2026-06-10T02:00:00Z'))
  expect([again.fromDay, again.fromTime, again.untilDay]).toEqual(['2026-06-13', '09:00', '2026-06-12'])
})

test('the drawing follows the kind until one was chosen by hand', () => {
  const plan = planOf(anEvent)
  expect(withKind(plan, 'school').cover).toBe('classroom')
  expect(withKind({ ...plan, cover: 'bins' }, 'school').cover).toBe('bins')
})

test('each fault stands at its field; fewer places than were published are one', () => {
  const plan = { ...planOf(anEvent), title: '', capacity: '10', toTime: '08:00', contactPhone: '无' }
  const faults = faultsOf(plan, new Date('2026-05-01T00:00:00Z'), { capacity: 30 })
  expect(faults).toEqual({
    title: expect.stringMatching(/2到30个字/),
    endsAt: expect.stringMatching(/结束时间要晚于/),
    capacity: expect.stringMatching(/只能增加/),
    contactPhone: expect.stringMatching(/联系电话/),
  })
})
