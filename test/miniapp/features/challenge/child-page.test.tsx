import { act, fireEvent, render, screen } from '@testing-library/react'
import ChildPage from '../../../../src/miniapp/features/challenge/play/child/index'
import { outbox } from '../../../../src/miniapp/platform/outbox/phone-outbox'
import { sampleChallenge } from '../../../../tools/gallery/challenge-samples'
import { phone } from '../../mocks/taro'

interface Asked {
  readonly data: { readonly path: string; readonly input: { readonly day: number } }
}

const refused = { defined: true, code: 'TOO_LATE', status: 409, message: '不能再补记了。' }

let ticked: number[]
let cloudIs: 'there' | 'gone' | 'refusing'
beforeEach(() => {
  ticked = [1, 2, 4, 5, 7]
  cloudIs = 'there'
  phone.stored.clear()
  phone.parameters = { child: 'k1' }
  outbox.view().entries.forEach(({ key }) => outbox.discard(key))
  phone.request.mockImplementation(async (options) => {
    const { path, input } = (options as Asked).data
    if (cloudIs === 'gone') throw new Error('request:fail')
    if (path === 'challenge.tick' && cloudIs === 'refusing')
      return { data: { ok: false, error: refused, requestId: 'r' } }
    if (path === 'challenge.tick') ticked.push(input.day)
    const challenge = sampleChallenge(8, ticked)
    return { data: { ok: true, data: path === 'challenge.mine' ? { challenge } : challenge, requestId: 'r' } }
  })
})

const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  await act(() => outbox.flush())
}
const days = (words: string) => screen.queryAllByLabelText(new RegExp(`^第.*天，${words}$`)).length

describe("the child's view", () => {
  test('shows how each day went: the first missed day of a week is the free one', async () => {
    render(<ChildPage />)
    await screen.findByRole('button', { name: '今天做到了' })
    expect([days('做到了'), days('歇一天'), days('没有记'), days('还没到')]).toEqual([5, 1, 1, 13])
  })

  test('ticks today once, however often it is pressed', async () => {
    render(<ChildPage />)
    const button = await screen.findByRole('button', { name: '今天做到了' })
    fireEvent.click(button)
    fireEvent.click(button)
    await act(() => outbox.flush())
    expect(await screen.findByText(/湿地里来了一只青蛙/)).toBeVisible()
    expect(ticked.filter((day) => day === 8)).toHaveLength(1)
  })

  test('counts what waits on the phone, and sends it when the cloud can be reached', async () => {
    render(<ChildPage />)
    await screen.findByRole('button', { name: '今天做到了' })
    cloudIs = 'gone'
    await press('今天做到了')
    expect(screen.getByText(/记在手机里了/)).toBeVisible()
    expect(days('做到了')).toBe(6)
    cloudIs = 'there'
    await act(() => outbox.flush())
    expect(ticked).toContain(8)
  })

  test('does not count what the cloud would not take', async () => {
    render(<ChildPage />)
    await screen.findByRole('button', { name: '今天做到了' })
    cloudIs = 'refusing'
    await press('今天做到了')
    expect(days('做到了')).toBe(5)
    expect(screen.getByRole('button', { name: '今天做到了' })).toBeVisible()
    expect(screen.getByText(/没有记上。请大人/)).toBeVisible()
  })

  test('lets nobody out before the sum is done', async () => {
    render(<ChildPage />)
    await press('找大人')
    expect(screen.getByText(/大人算一算/)).toBeVisible()
    await press('回到湿地')
    expect(screen.getByRole('button', { name: '今天做到了' })).toBeVisible()
  })
})
