import type { GeneralComponent } from 'glass-easel'
import type { OpenPage } from '../../runtime/host'
import { nodeOf } from '../../runtime/node'
import type { Seat } from './part'

/** The glass-easel component behind an element, built-in or the app's. */
export function componentOf(element: Element): GeneralComponent | undefined {
  return nodeOf(element)?.asGeneralComponent() ?? undefined
}

/** Whether both stand in the same WXML: built-in components do not look into custom components. */
export function haveSameOwner(one: Element, other: Element): boolean {
  return componentOf(one)?.ownerShadowRoot === componentOf(other)?.ownerShadowRoot
}

/** The page that shows the part, if it is open. */
export function pageOf(part: Seat): OpenPage | undefined {
  const { stack, kept } = part.host.router
  return [...stack, ...kept].find(({ element }) => element.contains(part.element))
}

/** Path of the WXML that the part stands in, from which its relative paths count. */
export function routeOf(part: Seat): string {
  return part.component.ownerShadowRoot?.getHostNode().is ?? ''
}

/** The part as events tell it (framework/view/wxml/event.html#target). */
export function targetOf(part: Seat): object {
  return {
    id: part.component.id,
    dataset: part.component.dataset,
    offsetLeft: part.element.offsetLeft,
    offsetTop: part.element.offsetTop,
  }
}

/** The element with that id in the same WXML. */
export function withId(part: Seat, id: string): HTMLElement | undefined {
  const found = part.component.ownerShadowRoot?.getElementById(id)
  return (found?.$$ as unknown as HTMLElement | undefined) ?? undefined
}
