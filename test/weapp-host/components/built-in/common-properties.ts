import { playAnimation } from './animation'
import type { Part } from './part'
import { commonProperties, spokenAttributes } from './properties'

/** What every built-in component does: `hidden`, spoken attributes, `animation`. */
export function setUpCommon(part: Part): void {
  const { element } = part
  const common = part as unknown as Part<typeof commonProperties>
  common.changed('hidden', () => element.toggleAttribute('hidden', common.data.hidden))
  common.changed('animation', () => playAnimation(part.component, common.data.animation))
  for (const [property, attribute] of spokenAttributes) {
    part.changed(property, () => speak(element, attribute, part.data[property]))
  }
}

/** WXML's `aria-hidden="{{false}}"` and an empty value are not there for a screen reader. */
function speak(element: Element, attribute: string, value: unknown): void {
  if (value === undefined || value === null || value === '') element.removeAttribute(attribute)
  else element.setAttribute(attribute, String(value))
}
