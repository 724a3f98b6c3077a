import { fakeHost } from '../fake-host'
import { StorageBox } from './storage-box'

it('tells Node what it keeps and what it forgets, once', () => {
  const { host, told } = fakeHost()
  const box = new StorageBox(host)
  box.set('a', { b: 1 })
  box.clear()
  box.remove('a')
  expect(told).toEqual([
    { what: 'kept', news: { what: 'storage', key: 'a', value: '{"b":1}' } },
    { what: 'kept', news: { what: 'storage', key: 'a', value: null } },
  ])
})

it('lets a key be written again though the storage is full', () => {
  const box = new StorageBox(fakeHost().host)
  const megabyte = 'x'.repeat(1024 * 1024 - 10)
  for (let i = 0; i < 10; i++) box.set(`${i}`, megabyte)
  expect(() => box.set('9', megabyte)).not.toThrow()
  expect(() => box.set('10', megabyte)).toThrow('exceed storage max size 10Mb')
})

it('refuses what has no JSON', () => {
  const box = new StorageBox(fakeHost().host)
  expect(() => box.set('a', () => 1)).toThrow('parameter.data cannot be a Function')
})
