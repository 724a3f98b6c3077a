import type { Answers, Desk } from '../desk'
import { offsetOf } from '../elements/offset'
import { wxNode } from '../elements/open-elements'

interface Touches {
  readonly touches?: unknown[]
  /** The automator's own word; WeChat's events say `changedTouches`. */
  readonly changeTouches?: unknown[]
  readonly changedTouches?: unknown[]
}

interface EventParams extends Touches {
  readonly elementId: string
  readonly detail?: unknown
}

/** A finger that stays this long has pressed long, ms (framework/view/wxml/event.html). */
const longPress = 350

/** Events without a finger: touches, `trigger`, `dispatchEvent` (dev/devtools/auto/element.html). */
export function eventAnswers({ elements, settle }: Desk): Answers {
  const pressed = new Map<HTMLElement, ReturnType<typeof setTimeout>>()
  const fire = async (element: HTMLElement, type: string, params: EventParams) => {
    trigger(element, type, params)
    await settle()
  }
  const release = (element: HTMLElement) => {
    clearTimeout(pressed.get(element))
    pressed.delete(element)
  }
  return {
    'Element.touchstart': (params: EventParams) => {
      const element = elements.element(params)
      release(element)
      pressed.set(
        element,
        setTimeout(() => trigger(element, 'longpress', params), longPress),
      )
      return fire(element, 'touchstart', params)
    },
    'Element.touchmove': (params: EventParams) => {
      release(elements.element(params))
      return fire(elements.element(params), 'touchmove', params)
    },
    'Element.touchend': (params: EventParams) => {
      release(elements.element(params))
      return fire(elements.element(params), 'touchend', params)
    },
    'Element.triggerEvent': (params: EventParams & { type: string }) =>
      fire(elements.element(params), params.type, params),
    'Element.dispatchEvent': (params: EventParams & { eventName: string }) =>
      fire(elements.element(params), params.eventName, params),
  }
}

/** What a finger causes bubbles and leaves its component; what a component tells does neither. */
const byFinger = /^(?:tap|touch|long|canceltap)/

function trigger(element: HTMLElement, type: string, params: EventParams): void {
  const bubbles = byFinger.test(type)
  const point = centreOf(element)
  const touches = params.touches ?? [point]
  const changedTouches = params.changedTouches ?? params.changeTouches ?? [point]
  wxNode(element).triggerEvent(type, params.detail ?? {}, {
    bubbles,
    composed: bubbles,
    capturePhase: true,
    extraFields: bubbles ? { touches, changedTouches } : {},
  })
}

/** A finger on the middle of it: `client…` in the page's window, `page…` in the page. */
function centreOf(element: HTMLElement) {
  const { left, top } = offsetOf(element)
  const { width, height } = element.getBoundingClientRect()
  const [pageX, pageY] = [left + width / 2, top + height / 2]
  const { scrollLeft = 0, scrollTop = 0 } = element.closest('.scroller') ?? {}
  return { identifier: 0, pageX, pageY, clientX: pageX - scrollLeft, clientY: pageY - scrollTop }
}
