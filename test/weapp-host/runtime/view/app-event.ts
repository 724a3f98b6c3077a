import {
  Component,
  Event as WxEvent,
  type Element as WxElement,
  type GeneralComponent,
  type ShadowedEvent,
} from 'glass-easel'
import { component as adapter } from 'glass-easel-miniprogram-adapter'
import { componentBehind, elementOf } from '../node'

type Heard = ShadowedEvent<unknown>
type Method = (...values: unknown[]) => unknown

const heard = new WeakSet<object>()

/** Whether a handler of app code was called for this event. */
export function wasHeard(event: WxEvent<unknown>): boolean {
  return heard.has(event)
}

/**
 * Handlers of app code are looked up on the instance, and get events as plain objects, as they come over from the view
 * layer (framework/view/wxml/event.html).
 */
export function giveAppEvents(warn: (message: string) => void): void {
  const ofBuiltIn = Component.getMethod.bind(Component)
  const getMethod = (component: GeneralComponent, name: string): Method | undefined => {
    const caller: unknown = component.getMethodCaller()
    if (!(caller instanceof adapter.ComponentCaller)) return ofBuiltIn(component, name) as Method | undefined
    const { [name]: found } = caller as unknown as Record<string, unknown>
    const method = typeof found === 'function' ? (found as Method) : undefined
    return function (this: unknown, ...values: unknown[]) {
      const [event] = values
      if (!(event instanceof WxEvent)) return method?.apply(this, values)
      if (method !== undefined) return handle(this, method, event as unknown as Heard)
      const type = event.getEventName()
      if (name !== '')
        warn(`Component "${component.is}" does not have a method "${name}" to handle event "${type}".`)
      return undefined
    }
  }
  Object.assign(Component, { getMethod })
}

/** What a handler returns reaches a component that asks for it, as input does; it stops nothing. */
function handle(self: unknown, method: Method, event: Heard): unknown {
  heard.add(Object.getPrototypeOf(event) as object)
  const returned = method.call(self, plainEvent(event))
  return event.listenerReturnHandler() === undefined ? undefined : returned
}

function plainEvent(event: Heard): object {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: targetOf(event.target),
    currentTarget: targetOf(event.currentTarget),
    mark: { ...event.mark },
    detail: event.detail,
    mut: event.mutatedMarked(),
    ...(event as { extraFields?: object }).extraFields,
  }
}

function targetOf(target: unknown): object {
  const node = componentBehind(target) ?? (target as WxElement)
  const element = elementOf(node)
  return {
    id: node.id,
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
    dataset: { ...node.dataset },
  }
}
