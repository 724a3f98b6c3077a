import { stageOf } from '#domain/challenge/growth'

test.each([
  [0, 'egg'],
  [1, 'chick'],
  [4, 'chick'],
  [5, 'fledgling'],
  [10, 'young'],
  [14, 'young'],
  [15, 'crane'],
  [21, 'crane'],
])('after %i days it is a %s', (done, stage) => {
  expect(stageOf(done)).toBe(stage)
})
