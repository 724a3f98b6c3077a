import { render, screen } from '@testing-library/react'
import DayPage from '../../../../src/miniapp/features/challenge/play/day/index'
import { sampleChallenge } from '../../../../tools/gallery/challenge-samples'
import { phone } from '../../mocks/taro'

function openDay(day: number, today: number, differing: object = {}) {
  phone.stored.clear()
  phone.parameters = { child: 'k1', day: String(day) }
  const data = { challenge: { ...sampleChallenge(today, [1, 2]), ...differing } }
  phone.request.mockResolvedValue({ data: { ok: true, data, requestId: 'r' } })
  render(<DayPage />)
}

test('a day that was forgotten can be made good until 14 days after the last', async () => {
  openDay(5, 35)
  expect(await screen.findByRole('button', { name: '补记这一天' })).toBeVisible()
})

test('after that nothing is offered that the cloud would refuse', async () => {
  openDay(5, 36)
  expect(await screen.findByText('挑战结束已经超过14天，不能再补记了。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '补记这一天' })).toBeNull()
})

test('where the guardian did not agree to photos there is no camera, but a word on how to agree', async () => {
  openDay(1, 8, { photosAgreed: false })
  expect(await screen.findByText(/请监护人到“我们家”点孩子的名字/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '拍一张照片' })).toBeNull()
})
