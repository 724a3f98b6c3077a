import { type Fire, type Point, Press } from './press'

/** After a finger, Chromium sends the same again as a mouse; milliseconds for which that is not believed. */
const echo = 800
const mouse = 0

/**
 * Fingers and the mouse on the stage, as presses. The listeners are on the window, for a press may end anywhere; only
 * what starts in a page is one.
 */
export function watchGestures(stage: HTMLElement, fire: Fire): void {
  const presses = new Map<number, Press>()
  const points = () => [...presses.values()].map((press) => press.point)
  let fingerAt = -echo

  const start = (id: number, target: EventTarget | null, at: Point): void => {
    if (!(target instanceof Element) || !stage.contains(target)) return
    const press = new Press(target, id, at, (...what) => fire(...what))
    presses.set(id, press)
    press.start(points())
  }
  const move = (id: number, at: Point): boolean => presses.get(id)?.move(at, points) ?? false
  const end = (id: number, at: Point, cancelled = false): void => {
    const press = presses.get(id)
    presses.delete(id)
    if (cancelled) press?.cancel(points())
    else press?.end(at, points())
  }

  const byMouse = (type: 'mousedown' | 'mousemove' | 'mouseup', act: (event: MouseEvent) => void): void =>
    window.addEventListener(type, (event) => performance.now() - fingerAt > echo && act(event), {
      capture: true,
    })
  byMouse('mousedown', (event) => event.button === 0 && start(mouse, event.target, event))
  byMouse('mousemove', (event) => void move(mouse, event))
  byMouse('mouseup', (event) => event.button === 0 && end(mouse, event))
  window.addEventListener('blur', () => end(mouse, { clientX: 0, clientY: 0 }, true))

  const byFinger = (
    type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel',
    act: (touch: Touch, event: Event) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        fingerAt = performance.now()
        for (const touch of event.changedTouches) act(touch, event)
      },
      { capture: true, passive: false },
    )
  byFinger('touchstart', (touch, event) => start(touch.identifier, event.target, touch))
  byFinger('touchmove', (touch, event) => {
    if (move(touch.identifier, touch) && event.cancelable) event.preventDefault()
  })
  byFinger('touchend', (touch) => end(touch.identifier, touch))
  byFinger('touchcancel', (touch) => end(touch.identifier, touch, true))
}
