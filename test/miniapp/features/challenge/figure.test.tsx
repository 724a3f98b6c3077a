import { fireEvent, render, screen } from '@testing-library/react'
import { challenge } from '#content/built/challenge'
import { methodIds } from '#domain/challenge/content'
import { Figure } from '../../../../src/miniapp/features/challenge/method/figure'

test.each(methodIds)('one tap on a number tells how %s comes about, another closes it', (method) => {
  render(<Figure name="投放" value="12次" method={method} />)
  const { text } = challenge.methods[method]
  expect(screen.queryByText(text)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '投放，12次。怎么算的？' }))
  expect(screen.getByText(text)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '投放，12次。收起说明' }))
  expect(screen.queryByText(text)).toBeNull()
})
