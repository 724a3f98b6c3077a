import { careModeFor } from '../../../src/miniapp/app-state/care-mode'

describe('care mode', () => {
  test.each([
    { choice: null, fontSize: 17, on: false },
    { choice: null, fontSize: 19, on: false },
    { choice: null, fontSize: 20, on: true },
    { choice: null, fontSize: 23, on: true },
    { choice: false, fontSize: 23, on: false },
    { choice: true, fontSize: 17, on: true },
  ])('chosen $choice at font size $fontSize: $on', ({ choice, fontSize, on }) => {
    expect(careModeFor(choice, fontSize)).toBe(on)
  })

  test('chosen by hand, it is remembered', async () => {
    const { setCareMode } = await import('../../../src/miniapp/app-state/care-mode')
    const { phone } = await import('../mocks/taro')
    setCareMode(true)
    expect(JSON.parse(String(phone.stored.get('care-mode')))).toEqual({ version: 1, content: true })
  })
})
