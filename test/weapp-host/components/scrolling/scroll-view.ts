import { builtIn } from '../built-in/built-in'
import { lengthIn } from '../built-in/length'
import { setUpRefresher } from './refresher'
import { scrollProperties, type ScrollView } from './scroll-properties'
import { ScrollWatch } from './scroll-watch'

/** component/scroll-view.html */
export const scrollView = builtIn('scroll-view', {
  properties: scrollProperties,
  setUp(part) {
    const { element } = part
    const watch = new ScrollWatch(part)
    element.addEventListener('scroll', () => watch.moved())
    element.addEventListener('scrollend', () => part.trigger('scrollend', watch.place()))
    part.watch(['scrollX', 'scrollY', 'enableFlex', 'showScrollbar'], () => {
      part.style({
        'overflow-x': part.data.scrollX ? 'auto' : 'hidden',
        'overflow-y': part.data.scrollY ? 'auto' : 'hidden',
      })
      element.toggleAttribute('enable-flex', part.data.enableFlex)
      element.toggleAttribute('hide-scrollbar', !part.data.showScrollbar)
    })
    part.watch(['scrollTop'], () => scrollToGiven(part, 'top', part.data.scrollTop))
    part.watch(['scrollLeft'], () => scrollToGiven(part, 'left', part.data.scrollLeft))
    part.watch(['scrollIntoView'], () => scrollIntoView(part))
    setUpRefresher(part)
    offerScrolling(part)
  },
})

function scrollToGiven(part: ScrollView, side: 'top' | 'left', given: unknown): void {
  if (given === null || given === undefined || given === '') return
  part.element.scrollTo({ [side]: lengthIn(given), behavior: behaviourOf(part) })
}

function scrollIntoView(part: ScrollView): void {
  const { element, data } = part
  const id = CSS.escape(data.scrollIntoView)
  // The framework writes an id with a prefix for its component.
  const found = data.scrollIntoView && element.querySelector(`[id="${id}"],[id$="--${id}"]`)
  if (!found) return
  const inside = element.getBoundingClientRect()
  const there = found.getBoundingClientRect()
  element.scrollTo({
    ...(data.scrollY && { top: element.scrollTop + there.top - inside.top - element.clientTop }),
    ...(data.scrollX && { left: element.scrollLeft + there.left - inside.left - element.clientLeft }),
    behavior: behaviourOf(part),
  })
}

function behaviourOf({ data }: ScrollView): ScrollBehavior {
  return data.scrollWithAnimation ? 'smooth' : 'instant'
}

function offerScrolling(part: ScrollView): void {
  const { element } = part
  part.offer({
    scrollTo(x: number, y: number) {
      element.scrollTo({
        ...(part.data.scrollX && { left: x }),
        ...(part.data.scrollY && { top: y }),
        behavior: 'instant',
      })
    },
    scrollTop: () => element.scrollTop,
    scrollLeft: () => element.scrollLeft,
    scrollWidth: () => element.scrollWidth,
    scrollHeight: () => element.scrollHeight,
  })
}
