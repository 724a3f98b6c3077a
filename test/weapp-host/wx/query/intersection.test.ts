import { passed } from './intersection'
import { overlap, rectFrom } from './rect'

it('counts the thresholds that a ratio has passed; zero only above it', () => {
  expect([0, 0.2, 0.5, 1].map((ratio) => passed([0, 0.5, 1], ratio))).toEqual([0, 1, 2, 3])
})

it('knows where two rectangles overlap, an edge included', () => {
  expect(overlap(rectFrom(0, 0, 10, 10), rectFrom(5, 6, 20, 20))).toEqual(rectFrom(5, 6, 10, 10))
  expect(overlap(rectFrom(0, 0, 10, 10), rectFrom(10, 0, 20, 10))).toEqual(rectFrom(10, 0, 10, 10))
  expect(overlap(rectFrom(0, 0, 10, 10), rectFrom(11, 0, 20, 10))).toBeUndefined()
})
