// iOS has pointer events only since version 13, so touch and mouse events are handled separately.

export interface Finger {
  readonly x: number
  readonly y: number
}

/** What a finger or the mouse does on the drawing pad. */
export interface Touches {
  start(finger: Finger): void
  move(finger: Finger): void
  end(): void
}

/** Prevents scrolling while drawing, and the mouse events that a tap would trigger as well. */
export function listenToFinger(canvas: HTMLCanvasElement, { start, move, end }: Touches): void {
  const first = (tell: Touches['start']) => (event: TouchEvent) => {
    event.preventDefault()
    const finger = event.touches[0]
    if (finger) tell(placeOn(canvas, finger))
  }
  canvas.addEventListener('touchstart', first(start), { passive: false })
  canvas.addEventListener('touchmove', first(move), { passive: false })
  canvas.addEventListener('touchend', end)
  canvas.addEventListener('touchcancel', end)
}

/** A stroke ends when the button is released or the mouse leaves the canvas. */
export function listenToMouse(canvas: HTMLCanvasElement, { start, move, end }: Touches): void {
  canvas.addEventListener('mousedown', (event) => start(placeOn(canvas, event)))
  canvas.addEventListener('mousemove', (event) => event.buttons > 0 && move(placeOn(canvas, event)))
  canvas.addEventListener('mouseup', end)
  canvas.addEventListener('mouseleave', end)
}

function placeOn(canvas: HTMLCanvasElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top } = canvas.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
