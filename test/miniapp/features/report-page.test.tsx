import { fireEvent, render, screen } from '@testing-library/react'
import ReportPage from '../../../src/miniapp/features/answer/report/index'
import { phone } from '../mocks/taro'

const saved = { ok: true, data: { id: '1', receivedAt: '2026-01-01T00:00:00Z', points: 1 }, requestId: 'r' }

beforeEach(() => {
  phone.stored.clear()
  phone.full = false
  phone.parameters = { kind: 'missing', query: encodeURIComponent('暖壶胆') }
})

describe('reporting what is missing', () => {
  test('is thanked for once the cloud has it', async () => {
    phone.request.mockResolvedValue({ data: saved })
    render(<ReportPage />)
    fireEvent.click(screen.getByLabelText('送出'))
    expect(await screen.findByText('收到了，谢谢您！')).toBeVisible()
    expect(phone.request.mock.calls[0]?.[0]).toMatchObject({
      data: { path: 'reports.submit', input: { kind: 'missing', query: '暖壶胆', cityId: 'qiqihar' } },
    })
  })

  test('stays on the phone while the cloud cannot be reached', async () => {
    phone.request.mockRejectedValue(new Error('offline'))
    render(<ReportPage />)
    fireEvent.click(screen.getByLabelText('送出'))
    expect(await screen.findByText('已经记在手机里')).toBeVisible()
    expect(String(phone.stored.get('outbox'))).toContain('暖壶胆')
  })

  test('asks for no more than the cloud would take', () => {
    phone.parameters = { query: encodeURIComponent('皮'.repeat(80)) }
    render(<ReportPage />)
    expect(screen.getByLabelText('缺了什么')).toHaveValue('皮'.repeat(60))
  })

  test('promises nothing when the phone is full', () => {
    phone.full = true
    render(<ReportPage />)
    fireEvent.click(screen.getByLabelText('送出'))
    expect(screen.getByLabelText('送出')).toBeVisible()
  })
})
