import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import ReviewPage from '../../../../src/miniapp/features/quiz/play/review/index'
import DailyPage from '../../../../src/miniapp/features/quiz/play/daily/index'
import { mistakeOf } from '../../../../src/miniapp/features/quiz/mistake-store'
import { outbox } from '../../../../src/miniapp/platform/outbox/phone-outbox'
import { phone } from '../../mocks/taro'
import { quizCloud } from './quiz-cloud'

// jsdom has no canvas.
jest.mock('../../../../src/miniapp/ui/picture/picture', () => ({ Picture: () => null }))

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))

const allButTheDate = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'nextTick',
  'performance',
  'hrtime',
] as const
const dayMs = 24 * 60 * 60 * 1000
let cloud: ReturnType<typeof quizCloud>
let day = 0
beforeEach(() => {
  // Each test has a day, and with it an attempt, of its own.
  day += 1
  jest.useFakeTimers({ now: Date.parse('2026-01-01') + day * dayMs, doNotFake: [...allButTheDate] })
  phone.stored.clear()
  outbox.view().entries.forEach(({ key }) => outbox.discard(key))
  cloud = quizCloud(`a${day}`)
  phone.request.mockImplementation((options) => cloud.reply(options))
})

afterEach(() => jest.useRealTimers())

async function openDaily() {
  const page = render(<DailyPage />)
  await screen.findByText('啃完的大骨头扔进哪个桶？')
  return page
}

/** Presses, and waits until the cloud has answered. */
async function choose(name: RegExp) {
  press(name)
  await act(() => outbox.flush())
}

/** Answers the first question so and the second rightly, and looks at the result. */
async function playBoth(first: RegExp) {
  await choose(first)
  press('下一题')
  await choose(/^倒空/)
  press('看结果')
}

describe("today's five", () => {
  test('tells right from wrong at once, and why', async () => {
    await openDaily()
    await choose(/^其他垃圾/)
    expect(await screen.findByText('答对了！')).toBeVisible()
    expect(screen.getByText('大骨头又硬又难烂。')).toBeVisible()
  })

  test('takes one answer a question, whatever is pressed afterwards', async () => {
    await openDaily()
    await choose(/^厨余垃圾/)
    await screen.findByText(/没答对/)
    press(/^其他垃圾/)
    await act(() => outbox.flush())
    expect(cloud.answers).toEqual([{ number: 1, choice: 2 }])
  })

  test('ends with what to remember, and keeps it for the review', async () => {
    await openDaily()
    await playBoth(/^厨余垃圾/)
    expect(screen.getByText('1／2')).toBeVisible()
    expect(screen.getByText('记住这些')).toBeVisible()
    expect(mistakeOf('啃完的大骨头扔进哪个桶？')?.question.why).toBe('大骨头又硬又难烂。')
    expect(mistakeOf('牛奶盒先怎么处理？')).toBeUndefined()
  })

  test('goes on without a network and says that nothing is lost', async () => {
    await openDaily()
    cloud.isGone = true
    await choose(/^其他垃圾/)
    expect(screen.getByText(/答案记在手机里了/)).toBeVisible()
    press('下一题')
    await choose(/^倒空/)
    press('看结果')
    expect(screen.getByText(/还有2道题的答案在手机里/)).toBeVisible()
    cloud.isGone = false
    await act(() => outbox.flush())
    expect(await screen.findByText('2／2')).toBeVisible()
  })

  test('goes on where it was left', async () => {
    const page = await openDaily()
    await choose(/^其他垃圾/)
    page.unmount()
    render(<DailyPage />)
    expect(await screen.findByText('牛奶盒先怎么处理？')).toBeVisible()
  })

  test('counts what came too late for nothing, but not as a mistake if it was right', async () => {
    cloud.isLate = true
    await openDaily()
    await playBoth(/^其他垃圾/)
    expect(screen.getByText('时间到了')).toBeVisible()
    expect(screen.queryByText('记住这些')).toBeNull()
    expect(mistakeOf('牛奶盒先怎么处理？')).toBeUndefined()
  })

  test('says when the cloud would not take an answer, and asks again', async () => {
    await openDaily()
    cloud.refuses = true
    await choose(/^厨余垃圾/)
    expect(screen.getByText('这道题没有交上：没有找到。')).toBeVisible()
    cloud.refuses = false
    press('重新答这道题')
    await choose(/^其他垃圾/)
    expect(await screen.findByText('答对了！')).toBeVisible()
    expect(outbox.view().entries).toEqual([])
  })

  test('still knows what was judged when it is opened again without a network', async () => {
    const page = await openDaily()
    await choose(/^其他垃圾/)
    page.unmount()
    await setNetwork('offline')
    render(<DailyPage />)
    expect(await screen.findByText('牛奶盒先怎么处理？')).toBeVisible()
    await setNetwork('online')
  })

  test('keeps the question on the screen while the network comes back', async () => {
    const page = await openDaily()
    page.unmount()
    await setNetwork('offline')
    const again = await openDaily()
    phone.request.mockReset().mockImplementation(() => new Promise(() => undefined))
    await setNetwork('online')
    await waitFor(() => expect(phone.request).toHaveBeenCalled())
    expect(again.container.querySelector('.question')).not.toBeNull()
  })

  test('brings home the mistakes of answers that were sent after the page was closed', async () => {
    const page = await openDaily()
    cloud.isGone = true
    await choose(/^厨余垃圾/)
    page.unmount()
    cloud.isGone = false
    await act(() => outbox.flush())
    render(<ReviewPage />)
    await waitFor(() => expect(mistakeOf('啃完的大骨头扔进哪个桶？')?.occasion).toBe(cloud.attemptId))
  })
})

async function setNetwork(state: 'online' | 'offline') {
  await act(async () => void window.dispatchEvent(new Event(state)))
}
