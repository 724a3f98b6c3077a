import { fireEvent, render, screen } from '@testing-library/react'
import PracticePage from '../../../../src/miniapp/features/quiz/play/practice/index'

test('the form is found as it was left: the same child plays again', () => {
  const page = render(<PracticePage />)
  fireEvent.click(screen.getByRole('radio', { name: '小朋友（5到7岁）' }))
  fireEvent.click(screen.getByRole('radio', { name: '扔哪个桶' }))
  page.unmount()
  render(<PracticePage />)
  expect(screen.getByRole('radio', { name: '小朋友（5到7岁）' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '扔哪个桶' })).toBeChecked()
})
