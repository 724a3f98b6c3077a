import type { Seat } from '../built-in/part'

const targets = new WeakMap<Element, () => void>()
const answered = new WeakSet<object>()

/** A control that a tap on its label reaches (component/label.html). `press` is what a tap on itself does. */
export function offerLabelTarget(part: Seat, press: () => void): void {
  targets.set(part.element, press)
  part.hear('tap', (event) => {
    // Each listener is given its own view of the event; what they share is the prototype.
    answered.add(Object.getPrototypeOf(event) as object)
    press()
  })
}

/** Whether a control has taken the tap already, on its way up. */
export function isAnswered(event: object): boolean {
  return answered.has(Object.getPrototypeOf(event) as object)
}

export function firstTargetIn(element: Element): Element | undefined {
  return [...element.querySelectorAll('*')].find((inner) => targets.has(inner))
}

export function pressTarget(target: Element): void {
  targets.get(target)?.()
}
