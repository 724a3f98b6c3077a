import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { challenge } from '#content/built/challenge'
import { consentVersion } from '#domain/family/family'
import BeginPage from '../../../../src/miniapp/features/challenge/play/begin/index'
import { sampleFamily } from '../../../../tools/gallery/challenge-samples'
import { phone } from '../../mocks/taro'

const [child] = sampleFamily.family.children
const consent = { version: consentVersion, at: '2026-11-01T00:00:00Z', photos: false, signature: false }
const family = { ...sampleFamily, family: { ...sampleFamily.family, children: [{ ...child, consent }] } }
const primary = challenge.actions.filter(({ ageBand }) => ageBand === 'primary')
const daily = primary.filter(({ often }) => often === undefined).map(({ title }) => title)
const sometimes = primary.filter(({ often }) => often !== undefined).map(({ title }) => title)

function begin() {
  phone.stored.clear()
  phone.parameters = { child: 'k1' }
  const asked: Record<string, unknown>[] = []
  phone.request.mockImplementation(async (options) => {
    const { data } = options as { data: { path: string; input: Record<string, unknown> } }
    if (data.path === 'challenge.begin') asked.push(data.input)
    return { data: { ok: true, data: family, requestId: 'r' } }
  })
  render(<BeginPage />)
  return asked
}

async function pick(titles: readonly string[]): Promise<void> {
  for (const title of titles)
    fireEvent.click(await screen.findByRole('checkbox', { name: new RegExp(`^${title}`) }))
}

test('what counts, and when it can be done, is read before anything is picked', async () => {
  begin()
  for (const { whatCounts } of primary) expect(await screen.findByText(`做到：${whatCounts}`)).toBeVisible()
  expect(screen.getAllByText('有空瓶的那天')).not.toEqual([])
})

test('three things that are not there every day are not taken', async () => {
  begin()
  await pick(sometimes.slice(0, 3))
  expect(screen.getByText('至少换一件天天能做的。')).toBeVisible()
})

test('without a consent to signatures the family agrees by a press, and nothing is drawn', async () => {
  const asked = begin()
  await pick(daily.slice(0, 3))
  fireEvent.click(screen.getByRole('button', { name: '就这三件' }))
  fireEvent.click(await screen.findByRole('radio', { name: /^今天/ }))
  expect(screen.queryByText(/画个记号/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '我们约定好了，开始' }))
  await waitFor(() => expect(asked).toMatchObject([{ signature: [] }]))
})
