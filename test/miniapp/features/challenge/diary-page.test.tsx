import { act, fireEvent, render, screen } from '@testing-library/react'
import { localDay } from '#domain/local-day'
import DiaryPage from '../../../../src/miniapp/features/challenge/play/diary/index'
import { middleWords } from '../../../../src/miniapp/features/challenge/play/diary/week-words'
import { outbox } from '../../../../src/miniapp/platform/outbox/phone-outbox'
import { phone } from '../../mocks/taro'

const noFamily = { defined: true, code: 'NO_FAMILY', status: 409, message: '请先建立家庭，再写日记。' }
const bags = { recyclable: 1, hazardous: 0, food: 4, other: 0 }
const none = { recyclable: 0, hazardous: 0, food: 0, other: 0 }

test('who has no family yet is led to making one, and writes nothing that would be refused', async () => {
  phone.stored.clear()
  phone.request.mockResolvedValue({ data: { ok: false, error: noFamily, requestId: 'r' } })
  render(<DiaryPage />)
  expect(await screen.findByRole('button', { name: '去建立' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '记下来' })).toBeNull()
})

describe('what the cloud could not take of a day', () => {
  const broken = { defined: true, code: 'INTERNAL', status: 500, message: '服务暂时出了点问题，请稍后再试。' }

  beforeEach(async () => {
    phone.stored.clear()
    phone.request.mockResolvedValue({ data: { ok: false, error: broken, requestId: 'r' } })
    const [day, at] = [localDay(new Date()), new Date().toISOString()]
    outbox.add('diary.write', (key) => ({ key, day, at, bags }))
    while (!outbox.view().entries[0]?.setAside) await outbox.flush()
    render(<DiaryPage />)
  })

  async function press(name: string): Promise<void> {
    const button = await screen.findByRole('button', { name })
    await act(async () => void fireEvent.click(button))
  }

  test('can be sent once more', async () => {
    await press('再试一次')
    expect(screen.queryByText(/没有记上/)).toBeNull()
    expect(outbox.view().entries).toMatchObject([{ path: 'diary.write', input: { bags } }])
  })

  test('can be left', async () => {
    await press('知道了')
    expect(outbox.view().entries).toEqual([])
  })

  test('is left when the day is written anew', async () => {
    await press('记下来')
    expect(outbox.view().entries).toHaveLength(1)
    expect(outbox.view().entries[0]?.setAside).toBeUndefined()
  })
})

describe('beside the own bags', () => {
  test('stands the middle of the class or community, in the same words', () => {
    expect(middleWords(bags, 9)).toBe('上周，班级或社区里中间的家庭扔了4袋半，我们家2袋半。')
  })

  test('stands nothing of a week in which the family wrote nothing', () => {
    expect(middleWords(none, 9)).not.toContain('我们家')
  })

  test('stands how to come to see it, while nothing is published', () => {
    expect(middleWords(bags, null)).toContain('满五家')
  })
})
