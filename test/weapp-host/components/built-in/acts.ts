/** What a test may do to a built-in component beyond tapping it, by the automator's names: `input`, `slideTo` … */
export type Acts = Record<string, (...values: never[]) => unknown>

const acts = new WeakMap<Element, Acts>()

export function offerActs(element: Element, offered: Acts): void {
  acts.set(element, offered)
}

/** Undefined for a component that only can be tapped. An act throws what a person could not do either. */
export function actsOf(element: Element): Record<string, (...values: unknown[]) => unknown> | undefined {
  return acts.get(element) as Record<string, (...values: unknown[]) => unknown> | undefined
}
