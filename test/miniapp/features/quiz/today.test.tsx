import { act, render, screen } from '@testing-library/react'
import QuizHome from '../../../../src/miniapp/features/quiz/home/index'
import { phone } from '../../mocks/taro'

const dayMs = 24 * 60 * 60 * 1000
const mine = {
  ...{ streak: { current: 2, longest: 2 }, days: [], pointsToday: 12, dailyCap: 20 },
  today: { state: 'finished', attemptId: 'a1', rightAnswers: 5 },
  totals: { dailies: 2, contests: 0, rightAnswers: 10, perfectDailies: 1 },
}

test("yesterday's five are not taken for today's where there is no network to ask", async () => {
  phone.request.mockResolvedValue({ data: { ok: true, data: mine, requestId: 'r' } })
  render(<QuizHome />)
  expect(await screen.findByText('今天答对了5道，明天再来。')).toBeVisible()
  await act(async () => void window.dispatchEvent(new Event('offline')))
  const tomorrow = Date.now() + dayMs
  jest.useFakeTimers({ now: tomorrow })
  act(() => phone.show())
  expect(screen.queryByText('今天答对了5道，明天再来。')).toBeNull()
  expect(screen.getByRole('button', { name: '开始答题' })).toBeVisible()
  jest.useRealTimers()
})
