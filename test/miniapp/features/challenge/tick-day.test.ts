import { waitFor } from '@testing-library/react'
import { tickDay } from '../../../../src/miniapp/features/challenge/play/tick-day'
import { outbox } from '../../../../src/miniapp/platform/outbox/phone-outbox'
import { phone } from '../../mocks/taro'

const refused = { defined: true, code: 'WRONG_CODE', status: 409, message: '确认码不对。' }

beforeEach(() => {
  phone.full = false
  phone.stored.clear()
  outbox.view().entries.forEach(({ key }) => outbox.discard(key))
  phone.request.mockRejectedValue(new Error('request:fail'))
})

describe('a day is kept on the phone', () => {
  test('once, although a second tap comes before the page is drawn anew', () => {
    expect([tickDay('c1', 8), tickDay('c1', 8)]).toEqual([true, true])
    expect(outbox.view().entries).toHaveLength(1)
  })

  test("and once more with a supervisor's code, which the first did not have", () => {
    tickDay('c1', 8)
    tickDay('c1', 8, '123456')
    expect(outbox.view().entries).toHaveLength(2)
  })

  test('in place of one that the cloud refused', async () => {
    phone.request.mockResolvedValue({ data: { ok: false, error: refused, requestId: 'r' } })
    tickDay('c1', 8, '000000')
    await waitFor(() => expect(outbox.view().entries[0]?.refusal).toBe('确认码不对。'))
    phone.request.mockRejectedValue(new Error('request:fail'))
    tickDay('c1', 8)
    expect(outbox.view().entries.map(({ refusal }) => refusal)).toEqual([undefined])
  })

  test('or not at all, and said so, where the phone is full', () => {
    phone.full = true
    expect(tickDay('c1', 8)).toBe(false)
  })
})
