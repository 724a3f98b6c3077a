import { ownSegment } from './own-style'
import type { Part } from './part'

/** Of view, button and navigator (component/view.html); times in milliseconds. */
export const hoverProperties = {
  hoverClass: 'none',
  hoverStopPropagation: false,
  hoverStartTime: 50,
  hoverStayTime: 400,
}

/** Pointers that a component inside has kept from its ancestors by `hover-stop-propagation`. */
const kept = new WeakSet<Event>()

/** Adds `hover-class` while a finger is down. */
export function setUpHover(part: Part<typeof hoverProperties>, isAble: () => boolean = () => true): void {
  const { element } = part
  let starting: ReturnType<typeof setTimeout> | undefined
  let staying: ReturnType<typeof setTimeout> | undefined
  const wear = (names: string): void => part.component.setNodeClass(names, ownSegment)
  element.addEventListener('pointerdown', (event) => {
    const { hoverClass, hoverStopPropagation, hoverStartTime, hoverStayTime } = part.data
    if (kept.has(event) || hoverClass === 'none' || hoverClass === '' || !isAble()) return
    if (hoverStopPropagation) kept.add(event)
    clearTimeout(starting)
    clearTimeout(staying)
    starting = setTimeout(() => wear(hoverClass), hoverStartTime)
    const leave = (): void => {
      removeEventListener('pointerup', leave)
      removeEventListener('pointercancel', leave)
      staying = setTimeout(() => wear(''), hoverStayTime)
    }
    addEventListener('pointerup', leave)
    addEventListener('pointercancel', leave)
  })
}
