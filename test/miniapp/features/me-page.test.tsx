import { act, render, screen } from '@testing-library/react'
import MePage from '../../../src/miniapp/features/me/home/index'
import { outbox } from '../../../src/miniapp/platform/outbox/phone-outbox'
import { phone } from '../mocks/taro'

const report = { kind: 'missing' as const, query: '暖壶胆', cityId: 'qiqihar' }
const own = { ...report, id: '1', receivedAt: '2026-01-01T00:00:00Z', status: 'received', answer: null }
const replies: Record<string, unknown> = {}

beforeEach(() => {
  phone.stored.clear()
  Object.assign(replies, {
    'identity.me': { userId: null, roles: [], signedIn: true },
    'participation.mine': { points: 0, acts: 0, today: { points: 0 } },
    'reports.mine': [],
    'reports.submit': { id: '1', receivedAt: own.receivedAt, points: 1 },
  })
  phone.request.mockImplementation(async (options) => {
    const { path } = (options as { data: { path: string } }).data
    return { data: { ok: true, data: replies[path], requestId: 'r' } }
  })
})

describe('the own page, which stays where it is while other pages are opened', () => {
  test('shows what was reported meanwhile when it comes back to the front', async () => {
    render(<MePage />)
    await screen.findByText(/还没有。/)
    replies['reports.mine'] = [own]
    replies['participation.mine'] = { points: 7, acts: 1, today: { points: 1 } }
    act(() => phone.show())
    expect(await screen.findByText('缺了：暖壶胆')).toBeVisible()
    expect(await screen.findByText('7')).toBeVisible()
  })

  test('shows a report as the cloud has it once it has left the phone', async () => {
    render(<MePage />)
    act(() => void outbox.add('reports.submit', (key) => ({ ...report, key })))
    expect(await screen.findByText('在手机里等着送出')).toBeVisible()
    replies['reports.mine'] = [{ ...own, query: '灯罩' }]
    await act(() => outbox.flush())
    expect(await screen.findByText('缺了：灯罩')).toBeVisible()
    expect(screen.queryByText('在手机里等着送出')).toBeNull()
  })
})
