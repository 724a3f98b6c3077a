import { builtIn } from '../built-in/built-in'
import { followDrags } from '../built-in/drag'
import { lengthIn } from '../built-in/length'
import type { Part } from '../built-in/part'

/** component/movable-area.html */
export const movableArea = builtIn('movable-area', { properties: { scaleArea: false } })

const properties = {
  direction: 'none',
  inertia: false,
  outOfBounds: false,
  x: null,
  y: null,
  damping: 20,
  friction: 2,
  disabled: false,
  scale: false,
  scaleMin: 0.1,
  scaleMax: 10,
  scaleValue: 1,
  animation: true,
  // Where it stands now; the automator reads these for `property('x')`.
  _translateX: 0,
  _translateY: 0,
}

type Movable = Part<typeof properties>

/** component/movable-view.html. Scaling by two fingers is not imitated. */
export const movableView = builtIn('movable-view', {
  properties,
  setUp(part) {
    let from = { x: 0, y: 0 }
    const place = (): boolean => moveTo(part, lengthIn(part.data.x), lengthIn(part.data.y))
    part.attached(place)
    for (const side of ['x', 'y'] as const) part.changed(side, () => place() && tell(part, ''))
    followDrags(part.element, {
      start() {
        from = placeOf(part)
        return !part.data.disabled && part.data.direction !== 'none'
      },
      move: ({ dx, dy }) => drag(part, from.x + dx, from.y + dy),
      end: ({ dx, dy }) => drag(part, from.x + dx, from.y + dy),
    })
    part.offer({
      moveTo(x: number, y: number) {
        if (part.data.disabled) throw new Error('the movable-view is disabled')
        drag(part, Number(x), Number(y))
      },
    })
  },
})

function drag(part: Movable, x: number, y: number): void {
  const { direction } = part.data
  const now = placeOf(part)
  const free = direction === 'all'
  const moved = moveTo(
    part,
    free || direction === 'horizontal' ? x : now.x,
    free || direction === 'vertical' ? y : now.y,
  )
  if (moved) tell(part, 'touch')
}

function moveTo(part: Movable, x: number, y: number): boolean {
  const area = part.element.closest('wx-movable-area')
  if (!area) return false
  const inX = within(x, area.clientWidth - part.element.offsetWidth)
  const inY = within(y, area.clientHeight - part.element.offsetHeight)
  const now = placeOf(part)
  if (inX === now.x && inY === now.y) return false
  part.set('_translateX', inX)
  part.set('_translateY', inY)
  part.style({ transform: `translate(${inX}px, ${inY}px)` })
  return true
}

/** `source` is 'touch', or '' for the page's data. */
function tell(part: Movable, source: string): void {
  part.trigger('change', { ...placeOf(part), source })
}

function placeOf({ data }: Movable): { x: number; y: number } {
  const { _translateX: x, _translateY: y } = data
  return { x, y }
}

/** A view larger than its area moves as far the other way. */
function within(value: number, room: number): number {
  return Math.min(Math.max(0, room), Math.max(Math.min(0, room), value))
}
