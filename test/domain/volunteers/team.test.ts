import { eventKinds } from '#domain/events/choices'
import { teamKinds } from '#domain/volunteers/team'

test('there are teams of the four kinds of places that events go into', () => {
  expect(teamKinds).toEqual(eventKinds.slice(0, 4))
})
