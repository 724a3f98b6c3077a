import { fireEvent, render, screen } from '@testing-library/react'
import { privacy } from '#content/built/privacy'
import { sources } from '#content/built/sources'
import AboutPage from '../../../src/miniapp/features/about/about/index'

test('everything that is kept is told of, with why, who sees it and for how long', () => {
  render(<AboutPage />)
  fireEvent.click(screen.getByRole('button', { name: /我们记下的.*样/ }))
  for (const { what, why, seenBy, howLong } of privacy.kept) {
    expect(screen.getByText(what)).toBeVisible()
    for (const said of [`为什么：${why}。`, `谁看得到：${seenBy}。`, `留多久：${howLong}。`])
      expect(screen.getAllByText(said)[0]).toBeVisible()
  }
})

test('who handles it, how to reach them and where to complain stands there at once', () => {
  const { container } = render(<AboutPage />)
  const { name, contact, complain } = privacy.handler
  for (const said of [name, contact, complain]) expect(container).toHaveTextContent(said)
})

test('a source that was not read says so', () => {
  render(<AboutPage />)
  fireEvent.click(screen.getByRole('button', { name: `看全部${sources.length}项依据` }))
  const unread = sources.filter(({ read }) => read === 'none').length
  expect(screen.getAllByText(/我们没有读到原文/)).toHaveLength(unread)
})
