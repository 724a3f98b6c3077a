import { innerElement } from '../built-in/inner-element'
import { lengthIn } from '../built-in/length'
import { ownStyle } from '../built-in/own-style'
import { componentOf } from '../built-in/owner'
import { SwiperDots } from './swiper-dots'
import type { Swiper, TurnSource } from './swiper-properties'

/** Lays out the items of a swiper and turns from one to another. */
export class SwiperStage {
  private readonly dots = new SwiperDots(innerElement('swiper-dots'))
  private finishing: ReturnType<typeof setTimeout> | undefined
  /** The item that was told of last, while `current` may be ahead of it. */
  private shown = 0

  constructor(private readonly part: Swiper) {
    part.element.append(this.dots.element)
    const watching = new MutationObserver(() => this.place())
    part.attached(() => {
      this.shown = part.data.current
      watching.observe(part.element, { childList: true })
    })
    part.detached(() => {
      watching.disconnect()
      clearTimeout(this.finishing)
    })
  }

  has(index: number): boolean {
    return Number.isInteger(Number(index)) && this.items[Number(index)] !== undefined
  }

  /** Puts every item where it belongs; `shift` in items. */
  place(shift = 0, duration = 0): void {
    const { data } = this.part
    const items = this.items
    const around = data.circular && items.length > data.displayMultipleItems
    items.forEach((item, index) => {
      const place = around ? nearest(index - data.current, items.length) : index - data.current
      this.moveItem(item, place + shift, duration)
    })
    this.dots.draw(items.length, data)
  }

  /** While a finger drags: `share` of the width, negative towards the next. */
  lean(share: number): void {
    const { data } = this.part
    const last = this.items.length - data.displayMultipleItems
    const outward = (share > 0 && data.current <= 0) || (share < 0 && data.current >= last)
    this.place(outward && !data.circular ? share / 4 : share)
  }

  turnBy(steps: number, source: TurnSource): void {
    const { data } = this.part
    const count = this.items.length
    const next = data.current + steps
    if (data.circular && count > 0) this.turnTo((next + count) % count, source)
    else this.turnTo(Math.min(count - data.displayMultipleItems, Math.max(0, next)), source)
  }

  /** Autoplay starts over after the last. */
  playOn(): void {
    const count = this.items.length
    const last = this.part.data.circular ? count : count - this.part.data.displayMultipleItems + 1
    if (last > 1) this.turnTo((this.part.data.current + 1) % last, 'autoplay')
  }

  turnToId(id: string): void {
    const index = this.items.findIndex((item) => itemIdOf(item) === id)
    if (index >= 0) this.turnTo(index, '')
  }

  turnTo(index: number, source: TurnSource): void {
    const { part } = this
    if (!part.element.isConnected || !this.has(index)) return
    const isChange = index !== this.shown
    if (part.data.current !== index) part.set('current', index)
    this.place(0, part.data.duration)
    if (!isChange) return
    this.shown = index
    const detail = { current: index, currentItemId: itemIdOf(this.items[index]), source }
    part.trigger('change', detail)
    clearTimeout(this.finishing)
    this.finishing = setTimeout(() => {
      this.items.forEach(arrive)
      part.trigger('animationfinish', detail)
    }, part.data.duration)
  }

  private get items(): HTMLElement[] {
    return [...this.part.element.querySelectorAll<HTMLElement>('wx-swiper-item')].filter(
      (item) => item.closest('wx-swiper') === this.part.element,
    )
  }

  private moveItem(item: HTMLElement, place: number, duration: number): void {
    const { vertical, previousMargin, nextMargin, displayMultipleItems } = this.part.data
    const margins = lengthIn(previousMargin) + lengthIn(nextMargin)
    const size = `calc((100% - ${margins}px) / ${displayMultipleItems})`
    const component = componentOf(item)
    const before = item.style.transform
    if (!component) return
    ownStyle(component, {
      [vertical ? 'height' : 'width']: size,
      [vertical ? 'top' : 'left']: `${lengthIn(previousMargin)}px`,
      transform: `${vertical ? 'translateY' : 'translateX'}(${place * 100}%) translateZ(0)`,
    })
    arrive(item)
    // Not a CSS transition: its end would reach the page's bindtransitionend.
    if (duration > 0 && before) item.animate([{ transform: before }, {}], { duration, easing: 'ease' })
  }
}

/** Ends the way to where the item stands already; on a busy machine the timer is there before the last frame. */
function arrive(item: HTMLElement): void {
  for (const running of item.getAnimations()) running.cancel()
}

/** The way round that is shorter. */
function nearest(distance: number, count: number): number {
  const ahead = ((distance % count) + count) % count
  return ahead > count / 2 ? ahead - count : ahead
}

function itemIdOf(item: Element | undefined): string {
  return String((item && componentOf(item)?.data.itemId) ?? '')
}
