import type { PageShell } from '../pages/page-shell'
import { made } from './part'

/** Pixels that a finger must pull a page down by. */
const enough = 60

/** Shows the dots, and asks the page to refresh (api/ui/pull-down-refresh/wx.startPullDownRefresh.html). */
export function startRefresh(page: PageShell): void {
  const { view } = page.frame
  if (view.classList.contains('pulled')) return
  view.classList.add('pulled')
  const dots = made('div', 'refresh')
  dots.append(made('i', ''))
  view.prepend(dots)
  page.call('onPullDownRefresh')
}

export function stopRefresh(page: PageShell): void {
  const { view } = page.frame
  view.classList.remove('pulled')
  view.querySelector(':scope > .refresh')?.remove()
}

/** Lets a finger, or the mouse, pull a page down that asked for it (`enablePullDownRefresh`). */
export function watchPull(page: PageShell): void {
  if (page.config.enablePullDownRefresh !== true) return
  const { scroller } = page.frame
  let from: number | undefined
  scroller.addEventListener(
    'pointerdown',
    ({ clientY }) => (from = scroller.scrollTop <= 0 ? clientY : undefined),
  )
  scroller.addEventListener('pointermove', ({ clientY }) => {
    if (from === undefined || clientY - from < enough || scroller.scrollTop > 0) return
    from = undefined
    startRefresh(page)
  })
  window.addEventListener('pointerup', () => (from = undefined))
}
