import { sorted } from '../../../../src/miniapp/features/events/desk/home/sorted'
import { anEvent } from './an-event'

test('drafts, what is coming with the next first, and what has been with the latest first', () => {
  const on = (day: string, changes: Partial<typeof anEvent> = {}) => ({
    ...anEvent,
    eventId: day,
    startsAt: `${day}T01:00:00.000Z`,
    endsAt: `${day}T03:00:00.000Z`,
    ...changes,
  })
  const events = [
    on('2026-06-03'),
    on('2026-06-02', { state: 'cancelled' }),
    on('2026-06-01'),
    on('2026-05-02', { state: 'draft' }),
    on('2026-05-01'),
  ]
  const { drafts, coming, past } = sorted(events, new Date('2026-05-20T00:00:00Z'))
  const days = [drafts, coming, past].map((list) => list.map(({ eventId }) => eventId))
  expect(days).toEqual([['2026-05-02'], ['2026-06-01', '2026-06-03'], ['2026-06-02', '2026-05-01']])
})
