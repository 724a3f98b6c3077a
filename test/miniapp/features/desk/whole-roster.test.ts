import { wholeRoster } from '../../../../src/miniapp/features/events/desk/door/whole-roster'
import { phone } from '../../mocks/taro'

const person = (personId: string, more: object = {}) => ({
  personId,
  attendanceId: null,
  inAt: null,
  ...more,
})
const came = { attendanceId: 'x', inAt: '2026-05-22T02:00:00.000Z' }

/** A cloud whose roster has these pages. */
function pagesOf(...pages: object[][]) {
  phone.request.mockImplementation(async (options) => {
    const { after } = (options as { data: { input: { after?: { sequence: number } } } }).data.input
    const at = after?.sequence ?? 0
    const next = at + 1 < pages.length ? { sequence: at + 1 } : null
    return { data: { ok: true, data: { eventId: 'e', people: pages[at], next }, requestId: 'r' } }
  })
}

test('the door has all pages of the roster, in their order', async () => {
  pagesOf([person('a'), person('b')], [person('c')], [person('d')])
  const { people, next } = await wholeRoster('e')
  expect(people.map(({ personId }) => personId)).toEqual(['a', 'b', 'c', 'd'])
  expect(next).toBeNull()
})

test('who is on two pages is on the roster once, as the later one told', async () => {
  pagesOf([person('a'), person('b')], [person('b', came), person('c')])
  const { people } = await wholeRoster('e')
  expect(people).toMatchObject([{ personId: 'a', inAt: null }, { personId: 'b', ...came }, { personId: 'c' }])
})
