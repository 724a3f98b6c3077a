import { tagOf } from '../../runtime/node'
import { wxNode } from './open-elements'

/** Where a finger lands on an element, pixels of the window, after scrolling it into view. */
export function tapPoint(element: HTMLElement): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = visibleBox(element)
  return { x: left + width / 2, y: top + height / 2 }
}

function visibleBox(element: HTMLElement): DOMRect {
  const node = wxNode(element)
  const name = [tagOf(node), ...node.class.split(/\s+/).filter((each) => each !== '')].join('.')
  if (!element.checkVisibility({ visibilityProperty: true }))
    throw new Error(`${name} is hidden: nobody can tap it`)
  // An inline element that is broken over lines has a box for each: its middle may be beside them all.
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  if (box !== undefined) return box
  // A box without a size can still show what hangs out of it.
  const child = [...element.children].find((one) => one.getClientRects().length > 0)
  if (child instanceof HTMLElement) return visibleBox(child)
  throw new Error(`${name} has no size: nobody can tap it`)
}
