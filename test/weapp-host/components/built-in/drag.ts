export interface Drag {
  /** Pixels from where the finger came down. */
  readonly dx: number
  readonly dy: number
  /** Where the finger is, in the window. */
  readonly x: number
  readonly y: number
}

interface DragHandlers {
  /** False leaves the drag to whoever is around. */
  start?(at: Drag): boolean | void
  move(drag: Drag): void
  end(drag: Drag): void
  /** The finger was lifted where it came down. */
  tap?(at: Drag): void
}

/** Pixels that a finger may wander and still tap. */
const slop = 3

/** Follows a finger or the mouse from the element until it is lifted; a tap is no drag. */
export function followDrags(element: HTMLElement, handlers: DragHandlers): void {
  element.addEventListener('pointerdown', (down) => {
    const dragOf = (event: PointerEvent): Drag => ({
      dx: event.clientX - down.clientX,
      dy: event.clientY - down.clientY,
      x: event.clientX,
      y: event.clientY,
    })
    if (handlers.start?.(dragOf(down)) === false) return
    let moving = false
    const move = (event: PointerEvent): void => {
      const drag = dragOf(event)
      moving ||= Math.hypot(drag.dx, drag.dy) > slop
      if (moving) handlers.move(drag)
    }
    const end = (event: PointerEvent): void => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      if (moving) handlers.end(dragOf(event))
      else if (event.type === 'pointerup') handlers.tap?.(dragOf(event))
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  })
}
