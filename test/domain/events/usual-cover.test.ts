import { eventCovers } from '#domain/events/cover'
import { eventKinds } from '#domain/events/choices'
import { usualCover } from '#domain/events/usual-cover'

test('every kind of event has a drawing of its own to begin with, one that there is', () => {
  const covers = eventKinds.map((kind) => usualCover[kind])
  expect(new Set(covers).size).toBe(eventKinds.length)
  expect(covers.filter((cover) => !eventCovers.includes(cover))).toEqual([])
})
