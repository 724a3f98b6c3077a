import { render, screen } from '@testing-library/react'
import DiaryPage from '../../../../src/miniapp/features/challenge/play/diary/index'
import { middleWords } from '../../../../src/miniapp/features/challenge/play/diary/week-words'
import { phone } from '../../mocks/taro'

const noFamily = { defined: true, code: 'NO_FAMILY', status: 409, message: '请先建立家庭，再写日记。' }
const bags = { recyclable: 1, hazardous: 0, kitchen: 4, other: 0 }
const none = { recyclable: 0, hazardous: 0, kitchen: 0, other: 0 }

test('who has no family yet is led to making one, and writes nothing that would be refused', async () => {
  phone.stored.clear()
  phone.request.mockResolvedValue({ data: { ok: false, error: noFamily, requestId: 'r' } })
  render(<DiaryPage />)
  expect(await screen.findByRole('button', { name: '去建立' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '记下来' })).toBeNull()
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
