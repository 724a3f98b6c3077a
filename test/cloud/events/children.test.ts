import { randomUUID } from 'node:crypto'
import { stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

const add = (changes: object, guardian = stranger()) => {
  const child = { key: randomUUID(), nickname: '小明', ageBand: 'primary', ...changes }
  return events.code('children.add', child, guardian)
}

test('a child is a nickname and an age band under its guardian, and seen by nobody else', async () => {
  const guardian = stranger()
  const childId = await events.child(guardian, '小鹤')
  expect(await events.ask('children.mine', {}, guardian)).toEqual([
    { childId, nickname: '小鹤', ageBand: 'primary' },
  ])
  expect(await events.ask('children.mine', {}, stranger())).toEqual([])
  expect(await events.code('children.remove', { childId }, stranger())).toBe('NOT_FOUND')
  await events.ask('children.remove', { childId }, guardian)
  expect(await events.ask('children.mine', {}, guardian)).toEqual([])
})

test.each([
  ['a nickname of nine characters', { nickname: '一二三四五六七八九' }],
  ['an age band there is not', { ageBand: 'adult' }],
  ['a school', { school: '鹤乡第一小学' }],
])('%s is refused', async (_what, changes) => {
  expect(await add(changes)).toBe('BAD_REQUEST')
})

test('a telephone number is no nickname', async () => {
  expect(await add({ nickname: 'www.a.cn' })).toBe('UNSAFE_TEXT')
})

test('eight added at once on two phones are six', async () => {
  const guardian = stranger()
  await events.ask('children.remove', { childId: await events.child(guardian) }, guardian)
  const codes = await Promise.all(Array.from({ length: 8 }, () => add({}, guardian)))
  expect(codes.filter((code) => code === 'OK')).toHaveLength(6)
  expect(codes.filter((code) => code === 'ENOUGH_CHILDREN')).toHaveLength(2)
})

test('a retry adds nobody, another child with the same key is refused, and six are enough', async () => {
  const guardian = stranger()
  expect(await add({ key: 'a' }, guardian)).toBe('OK')
  expect(await add({ key: 'a' }, guardian)).toBe('OK')
  expect(await add({ key: 'a', nickname: '小红' }, guardian)).toBe('CONFLICT')
  for (let n = 0; n < 5; n += 1) expect(await add({}, guardian)).toBe('OK')
  expect(await add({}, guardian)).toBe('ENOUGH_CHILDREN')
})
