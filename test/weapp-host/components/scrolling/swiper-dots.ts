import { innerElement } from '../built-in/inner-element'
import type { Values } from '../built-in/properties'
import type { swiperProperties } from './swiper-properties'

/** The dots of `indicator-dots`. */
export class SwiperDots {
  constructor(readonly element: HTMLElement) {}

  draw(count: number, data: Values<typeof swiperProperties>): void {
    this.element.toggleAttribute('vertical', data.vertical)
    const wanted = data.indicatorDots ? count : 0
    while (this.element.childElementCount > wanted) this.element.lastElementChild?.remove()
    while (this.element.childElementCount < wanted) this.element.append(innerElement('swiper-dot'))
    for (const [index, dot] of [...this.element.children].entries()) {
      const on = index === data.current
      ;(dot as HTMLElement).style.background = on ? data.indicatorActiveColor : data.indicatorColor
    }
  }
}
