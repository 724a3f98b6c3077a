import type { GeneralComponent } from 'glass-easel'
import { nodeOf } from '../node'

/** Where a pointer is, pixels of the window. */
export interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** A finger as `touches` tells it: pixels of the page's frame, and of the page. */
export interface Finger extends Point {
  readonly identifier: number
  readonly pageX: number
  readonly pageY: number
  readonly force: number
}

/** Sends an event to the mini-program; answers whether app code heard it and whether it may go on to the browser. */
export type Fire = (
  target: Element,
  type: string,
  detail: object,
  fingers: Fingers,
) => { heard: boolean; stop: boolean }

export interface Fingers {
  readonly touches: readonly Finger[]
  readonly changedTouches: readonly Finger[]
}

/** Pixels that a finger may move and still tap. */
const slack = 10
/** Milliseconds after which a press is a long one (framework/view/wxml/event.html). */
const long = 350

/** One finger, from touching to leaving; its events go to where it came down. */
export class Press {
  point: Finger
  private readonly from: Finger
  private moved = false
  /** A handler took the long press: no tap follows. */
  private taken = false
  private timer: number | undefined

  constructor(
    private readonly target: Element,
    private readonly id: number,
    at: Point,
    private readonly fire: Fire,
  ) {
    this.from = this.point = this.finger(at)
  }

  start(touches: readonly Finger[]): void {
    this.send('touchstart', touches)
    this.timer = window.setTimeout(() => {
      this.taken = this.sendTap('longpress').heard
      this.sendTap('longtap')
    }, long)
  }

  /** Whether the browser must not scroll. */
  move(at: Point, touches: () => readonly Finger[]): boolean {
    this.point = this.finger(at)
    const { clientX, clientY } = this.from
    this.moved ||= Math.hypot(this.point.clientX - clientX, this.point.clientY - clientY) > slack
    if (this.moved) window.clearTimeout(this.timer)
    return this.send('touchmove', touches()).stop
  }

  end(at: Point, touches: readonly Finger[]): void {
    this.point = this.finger(at)
    window.clearTimeout(this.timer)
    this.send('touchend', touches)
    if (!this.moved && !this.taken) this.sendTap('tap')
  }

  cancel(touches: readonly Finger[]): void {
    window.clearTimeout(this.timer)
    this.send('touchcancel', touches)
  }

  private send(type: string, touches: readonly Finger[]) {
    return this.fire(this.target, type, {}, { touches, changedTouches: [this.point] })
  }

  /** A disabled button takes the tap and does nothing. */
  private sendTap(type: string): { heard: boolean } {
    const { pageX: x, pageY: y } = this.from
    const button = this.target.closest('wx-button')
    const { disabled } = (button === null ? {} : (nodeOf(button) as GeneralComponent).data) as {
      disabled?: boolean
    }
    if (disabled === true) return { heard: false }
    return this.fire(this.target, type, { x, y }, { touches: [this.point], changedTouches: [this.point] })
  }

  private finger({ clientX, clientY }: Point): Finger {
    const frame = this.target.closest('.webview')?.getBoundingClientRect()
    const scrolled = this.target.closest('.scroller')?.scrollTop ?? 0
    const [x, y] = [clientX - (frame?.left ?? 0), clientY - (frame?.top ?? 0)]
    return { identifier: this.id, clientX: x, clientY: y, pageX: x, pageY: y + scrolled, force: 1 }
  }
}
