import { lengthIn } from '../built-in/length'
import type { ScrollView } from './scroll-properties'

const usualThreshold = 50

/** Tells where a scroll-view has come to, and when it comes near an edge. */
export class ScrollWatch {
  private last = { scrollLeft: 0, scrollTop: 0 }
  /** An edge fires once, until the view has left its zone or has grown. */
  private readonly fired = new Map<string, number>()

  constructor(private readonly part: ScrollView) {}

  place(): { scrollLeft: number; scrollTop: number; scrollHeight: number; scrollWidth: number } {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = this.part.element
    return { scrollLeft, scrollTop, scrollHeight, scrollWidth }
  }

  moved(): void {
    const { element, data } = this.part
    const place = this.place()
    const deltaX = this.last.scrollLeft - place.scrollLeft
    const deltaY = this.last.scrollTop - place.scrollTop
    this.last = { scrollLeft: place.scrollLeft, scrollTop: place.scrollTop }
    this.part.trigger('scroll', { ...place, deltaX, deltaY })
    if (data.scrollY) {
      this.atStart('top', place.scrollTop, deltaY, place.scrollHeight)
      this.atEnd('bottom', place.scrollTop + element.clientHeight, deltaY, place.scrollHeight)
    }
    if (data.scrollX) {
      this.atStart('left', place.scrollLeft, deltaX, place.scrollWidth)
      this.atEnd('right', place.scrollLeft + element.clientWidth, deltaX, place.scrollWidth)
    }
  }

  private atStart(direction: string, distance: number, delta: number, whole: number): void {
    const near = distance <= lengthIn(this.part.data.upperThreshold ?? usualThreshold)
    this.edge('scrolltoupper', direction, near && delta > 0, near, whole)
  }

  private atEnd(direction: string, seen: number, delta: number, whole: number): void {
    const near = seen >= whole - lengthIn(this.part.data.lowerThreshold ?? usualThreshold)
    this.edge('scrolltolower', direction, near && delta < 0, near, whole)
  }

  private edge(event: string, direction: string, arriving: boolean, near: boolean, whole: number): void {
    if (!near) this.fired.delete(direction)
    if (!arriving || this.fired.get(direction) === whole) return
    this.fired.set(direction, whole)
    this.part.trigger(event, { direction })
  }
}
