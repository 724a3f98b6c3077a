import { Event as WxEvent, type Element as WxElement } from 'glass-easel'
import { nodeOf } from '../node'
import { wasHeard } from './app-event'
import { watchGestures } from './gestures'

/** Events of the DOM that the mini-program sees as they are; all bubble (framework/view/wxml/event.html). */
const passedOn = ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const

/** Makes mini-program events of what happens on the stage. */
export function watchEvents(stage: HTMLElement): void {
  watchGestures(stage, (target, type, detail, fingers) => {
    const node = nearest(target)
    return node === undefined ? { heard: false, stop: false } : dispatch(node, type, detail, { ...fingers })
  })
  for (const type of passedOn) {
    stage.addEventListener(type, (event) => {
      const node = event.target instanceof Element ? nodeOf(event.target) : undefined
      if (node !== undefined) dispatch(node, type, detailOf(event), {})
    })
  }
}

function dispatch(node: WxElement, type: string, detail: object, extraFields: Record<string, unknown>) {
  const event = new WxEvent(type, detail, { bubbles: true, composed: true, capturePhase: true, extraFields })
  WxEvent.dispatchEvent(node, event)
  return { heard: wasHeard(event), stop: event.defaultPrevented() }
}

/** The mini-program's node at an element: parts inside a built-in component belong to it. */
function nearest(element: Element): WxElement | undefined {
  const node = nodeOf(element)
  if (node !== undefined || element.parentElement === null) return node
  return nearest(element.parentElement)
}

function detailOf(event: TransitionEvent | AnimationEvent): object {
  const { elapsedTime } = event
  return event instanceof AnimationEvent
    ? { animationName: event.animationName, elapsedTime }
    : { elapsedTime }
}
