import { fireEvent, render, screen } from '@testing-library/react'
import ProgressPage from '../../../../src/miniapp/features/challenge/play/progress/index'
import { sampleChallenge } from '../../../../tools/gallery/challenge-samples'
import { phone } from '../../mocks/taro'

interface Asked {
  readonly data: { readonly path: string; readonly input: { readonly answer: string } }
}

const daysTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

/** A phone whose family's challenge is at a day, with the first `done` days ticked. */
function openOn(day: number, done: number) {
  phone.stored.clear()
  phone.opened.length = 0
  phone.parameters = { child: 'k1' }
  let answer: string | null = null
  phone.request.mockImplementation(async (options) => {
    const { path, input } = (options as Asked).data
    if (path === 'challenge.answerFollowUp') answer = input.answer
    const challenge = { ...sampleChallenge(day, daysTo(done)), followUps: [{ day: 30, answer }] }
    return { data: { ok: true, data: path === 'challenge.mine' ? { challenge } : challenge, requestId: 'r' } }
  })
  render(<ProgressPage />)
}

describe('once the 21 days are over', () => {
  test('enough days have their certificate', async () => {
    openOn(22, 15)
    expect(await screen.findByRole('button', { name: '领证书' })).toBeVisible()
  })

  test('with a day too few, the page says so and how to make it good', async () => {
    openOn(22, 14)
    expect(await screen.findByText(/还差1天。忘了记的/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '领证书' })).toBeNull()
  })

  test('when nothing can be made good any more, the page does not say it can', async () => {
    openOn(36, 14)
    expect(await screen.findByText(/没有领到也不要紧/)).toBeVisible()
    expect(screen.queryByText(/忘了记的，点上面/)).toBeNull()
  })

  test('the family may begin another 21 days', async () => {
    openOn(22, 15)
    fireEvent.click(await screen.findByRole('button', { name: '再来21天' }))
    expect(phone.opened).toEqual([expect.stringContaining('/begin/index?child=k1')])
  })

  test('day 30 is asked about gently, and the answer is thanked for', async () => {
    openOn(30, 15)
    fireEvent.click(await screen.findByRole('radio', { name: '不做了' }))
    expect(await screen.findByText(/谢谢告诉我们/)).toBeVisible()
    expect(screen.getByRole('radio', { name: '不做了' })).toHaveAttribute('aria-checked', 'true')
    expect(screen.queryByText(/第45天/)).toBeNull()
  })
})

test('before its end a challenge has neither certificate nor a second beginning', async () => {
  openOn(21, 20)
  expect(await screen.findByText('今天是第21天')).toBeVisible()
  expect(screen.queryByText('家庭证书')).toBeNull()
  expect(screen.queryByRole('button', { name: '再来21天' })).toBeNull()
})
