import type { PageConfig, WindowConfig } from '../../compile/bundle'

interface Hearer {
  onPageScroll(scrollTop: number): void
  onReachBottom(): void
}

/** Pixels (reference/configuration/page.html, onReachBottomDistance). */
const usualDistance = 50

/** Tells a page of its scrolling: at most once a frame, and the bottom once each time it is reached. */
export function watchScroll(scroller: HTMLElement, config: PageConfig & WindowConfig, hearer: Hearer): void {
  const distance = config.onReachBottomDistance ?? usualDistance
  scroller.classList.toggle('still', config.disableScroll === true)
  let waiting = false
  let reachedAt = -1
  scroller.addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      const { scrollTop, clientHeight, scrollHeight } = scroller
      hearer.onPageScroll(scrollTop)
      const near = scrollTop + clientHeight >= scrollHeight - distance
      // A page that has grown has a new bottom.
      if (near && reachedAt !== scrollHeight) hearer.onReachBottom()
      reachedAt = near ? scrollHeight : -1
    })
  })
}
