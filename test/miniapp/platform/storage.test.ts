import { clearSlot, readSlot, writeSlot, type Slot } from '../../../src/miniapp/platform/storage'
import { phone } from '../mocks/taro'

const slot: Slot<readonly string[]> = { key: 'words', version: 2, empty: [] }

beforeEach(() => {
  phone.stored.clear()
  phone.full = false
})

describe('what is kept on the phone', () => {
  test('comes back as it was', () => {
    expect(writeSlot(slot, ['西瓜皮'])).toBe(true)
    expect(readSlot(slot)).toEqual(['西瓜皮'])
  })

  test('is empty before anything was kept, and after it was cleared', () => {
    expect(readSlot(slot)).toEqual([])
    writeSlot(slot, ['西瓜皮'])
    clearSlot(slot)
    expect(readSlot(slot)).toEqual([])
  })

  test.each([
    ['of an older edition', JSON.stringify({ version: 1, content: ['西瓜皮'] })],
    ['broken', '{"version":2,"con'],
    ['of another kind', 42],
    ['null', 'null'],
  ])('is left out when it is %s', (_, content) => {
    phone.stored.set('words', content)
    expect(readSlot(slot)).toEqual([])
  })

  test('says so when the phone is full', () => {
    phone.full = true
    expect(writeSlot(slot, ['西瓜皮'])).toBe(false)
  })
})
