import { fireEvent, render, screen } from '@testing-library/react'
import { DangerCard } from '../../../src/miniapp/ui/danger/danger-card'
import { phone } from '../mocks/taro'

const danger = { call: ['110', '12345'], first: '别碰！人离远，打110。' }

beforeEach(() => void (phone.dialled.length = 0))

test('what to do is the heading, said at once', () => {
  render(<DangerCard name="炮弹" danger={danger} />)
  expect(screen.getByRole('alert')).toBeVisible()
  expect(screen.getByRole('heading')).toHaveTextContent('别碰！人离远，打110。')
})

test('each number is a button that dials it', () => {
  render(<DangerCard name="炮弹" danger={danger} />)
  fireEvent.click(screen.getByRole('button', { name: '打110报警' }))
  fireEvent.click(screen.getByRole('button', { name: '打12345问热线' }))
  expect(phone.dialled).toEqual(['110', '12345'])
})

test('why it is taken for a danger is said, and the longer answer opens', () => {
  const onOpen = jest.fn()
  render(<DangerCard name="炮弹" danger={danger} reason="听起来像“炮弹”。" onOpen={onOpen} />)
  expect(screen.getByText('听起来像“炮弹”。')).toBeVisible()
  fireEvent.click(screen.getByRole('link'))
  expect(onOpen).toHaveBeenCalledTimes(1)
})
