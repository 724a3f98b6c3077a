import { fireEvent, render, screen } from '@testing-library/react'
import ReviewPage from '../../../../src/miniapp/features/quiz/play/review/index'
import { rememberMistake } from '../../../../src/miniapp/features/quiz/play/review/remember-mistake'
import { mistakeOf } from '../../../../src/miniapp/features/quiz/mistake-store'

const ask = '牛奶盒先怎么处理？'
const question = {
  kind: 'choice' as const,
  ask,
  options: ['装上水', '倒空、冲一冲、压扁'],
  right: 1,
  why: '剩奶会弄脏别的纸。',
  sources: ['国家标准'],
}
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-01T04:00:00Z') }))
afterEach(() => jest.useRealTimers())

describe('a mistake', () => {
  test('is not asked again on the same day, but on the next', () => {
    rememberMistake(question, 'a1')
    const today = render(<ReviewPage />)
    expect(screen.getByText(/错题本/)).toBeVisible()
    today.unmount()

    jest.setSystemTime(new Date('2026-03-02T04:00:00Z'))
    render(<ReviewPage />)
    press(/^倒空/)
    expect(screen.getByText('答对了！')).toBeVisible()
    expect(mistakeOf(ask)?.card.due.localeCompare('2026-03-02')).toBe(1)
  })

  test('counts once however often its attempt is looked at', () => {
    rememberMistake(question, 'a2')
    const first = mistakeOf(ask)?.card
    rememberMistake(question, 'a2')
    expect(mistakeOf(ask)?.card).toEqual(first)
  })
})
