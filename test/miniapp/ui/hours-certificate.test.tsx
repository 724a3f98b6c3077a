import { act, fireEvent, render, screen } from '@testing-library/react'
import { CloudQueries } from '../../../src/miniapp/platform/query/cloud-queries'
import { HoursCertificate } from '../../../src/miniapp/ui/certificate/hours-certificate'
import { hoursText } from '../../../src/miniapp/ui/certificate/hours-text'
import { phone } from '../mocks/taro'

const open = (years: { year: number; minutes: number }[]) =>
  render(
    <CloudQueries>
      <HoursCertificate years={years} />
    </CloudQueries>,
  )

test('less than an hour in each year offers no certificate and says what it takes', () => {
  open([{ year: 2026, minutes: 59 }])
  expect(screen.getByText(/满1小时/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '领证书' })).toBeNull()
})

test('the latest year is chosen, whole hours are told, and the certificate is asked for under a name', async () => {
  const certificate = { code: 'ABC', name: '王阿姨', what: '', day: '2026-05-20' }
  phone.request.mockResolvedValue({ data: { ok: true, data: certificate, requestId: 'r' } })
  open([
    { year: 2026, minutes: 179 },
    { year: 2025, minutes: 60 },
  ])
  expect(screen.getByRole('radio', { name: '2026年，2小时' })).toHaveAttribute('aria-checked', 'true')
  const name = screen.getByRole('textbox')
  await act(async () => void fireEvent.input(name, { target: { value: ' 王阿姨 ' } }))
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '领证书' })))
  expect(await screen.findByRole('button', { name: '看证书' })).toBeVisible()
  expect(phone.request.mock.calls.at(-1)?.[0]).toMatchObject({
    data: { path: 'certificates.issue', input: { about: { kind: 'hours', year: 2026 }, name: '王阿姨' } },
  })
})

test.each([
  [0, '0分钟'],
  [45, '45分钟'],
  [120, '2小时'],
  [150, '2小时30分钟'],
])('%i minutes are %s', (minutes, text) => {
  expect(hoursText(minutes)).toBe(text)
})
