import { randomUUID } from 'node:crypto'
import { eventIdIn, sceneOf } from '#domain/events/scene'

test('the scene of a mini-program code has 32 characters and leads back to its event', () => {
  const eventId = randomUUID()
  expect(sceneOf(eventId)).toHaveLength(32)
  expect(eventIdIn(sceneOf(eventId))).toBe(eventId)
})

test.each([
  '',
  'a=1',
  'f'.repeat(31),
  'f'.repeat(33),
  `x${'f'.repeat(32)}`,
  `${'f'.repeat(32)}x`,
  'F'.repeat(32),
])('“%s” is no event', (scene) => {
  expect(eventIdIn(scene)).toBeUndefined()
})
