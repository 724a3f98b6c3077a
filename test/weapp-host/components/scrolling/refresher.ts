import { followDrags } from '../built-in/drag'
import { innerElement } from '../built-in/inner-element'
import type { ScrollView } from './scroll-properties'

/** Pulling a scroll-view down to refresh it (component/scroll-view.html, `refresher-*`). */
export function setUpRefresher(part: ScrollView): void {
  const { element } = part
  const spinner = innerElement('refresher')
  let pulled = 0
  let refreshing = false
  const open = (height: number): void => {
    spinner.style.height = `${height}px`
    spinner.style.background = part.data.refresherBackground
    pulled = height
  }
  const refresh = (): void => {
    if (refreshing) return
    refreshing = true
    open(part.data.refresherThreshold)
    part.trigger('refresherrefresh', { dy: pulled })
  }
  const restore = (): void => {
    if (!refreshing) return
    refreshing = false
    open(0)
    part.trigger('refresherrestore', { dy: 0 })
  }
  element.prepend(spinner)
  part.watch(['refresherTriggered'], () => (part.data.refresherTriggered ? refresh() : restore()))
  followDrags(element, {
    start: () => part.data.refresherEnabled && !refreshing && element.scrollTop <= 0,
    move({ dy }) {
      open(Math.max(0, dy / 2))
      part.trigger('refresherpulling', { dy: pulled })
    },
    end() {
      if (pulled >= part.data.refresherThreshold) return refresh()
      if (pulled > 0) part.trigger('refresherabort', { dy: pulled })
      open(0)
    },
  })
}
