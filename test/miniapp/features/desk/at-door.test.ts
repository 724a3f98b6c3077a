import { type Attendee, atDoor, withPeople } from '../../../../src/miniapp/features/events/desk/door/at-door'

const aunt: Attendee = {
  personId: 'p1',
  attendanceId: null,
  signupId: 's1',
  state: 'placed',
  name: '王阿姨',
  child: false,
  code: 'lh-me:1',
  inAt: null,
  outAt: null,
}
const nine = '2026-05-22T01:00:00.000Z'
const ten = '2026-05-22T02:00:00.000Z'
const markOf = (way: 'in' | 'out', at: string, personId = 'p1') => ({
  key: `${way}-${at}`,
  mark: { who: { personId }, way, at },
})

test('what waits on the phone is shown at once, with the entries it waits in', () => {
  expect(atDoor([aunt], [markOf('in', nine)])).toMatchObject([{ inAt: nine, waiting: [`in-${nine}`] }])
})

test('the earliest way in and the latest way out count, whatever the order', () => {
  const marks = [markOf('in', ten), markOf('out', nine), markOf('in', nine), markOf('out', ten)]
  for (const order of [marks, [...marks].reverse()])
    expect(atDoor([aunt], order)).toMatchObject([{ inAt: nine, outAt: ten }])
  expect(atDoor([{ ...aunt, inAt: nine }], [markOf('in', ten)])).toMatchObject([{ inAt: nine }])
})

test('a walk-in that waits is on the list; a mark of somebody else changes nobody', () => {
  const walkIn = {
    key: 'w',
    mark: { who: { walkIn: { number: 1, name: '王师傅' } }, way: 'in' as const, at: nine },
  }
  const people = atDoor([aunt], [walkIn, markOf('in', nine, 'p2')])
  expect(people).toMatchObject([
    { name: '王阿姨', inAt: null, waiting: [] },
    { name: '王师傅', inAt: nine, waiting: ['w'] },
  ])
})

test('who a later reply told of is as it told, others stay, new ones come last', () => {
  const there = { ...aunt, attendanceId: 'a1', inAt: nine }
  const uncle = { ...aunt, personId: 'p2', name: '李叔叔' }
  const walkIn = { ...aunt, personId: null, attendanceId: 'a2', name: '王师傅' }
  expect(withPeople([aunt, uncle], [there, walkIn])).toEqual([there, uncle, walkIn])
})
