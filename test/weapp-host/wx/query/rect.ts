import type { Host } from '../../runtime/host'

/** Px from the top left of what the page shows, below the navigation bar. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

export function rectFrom(left: number, top: number, right: number, bottom: number): Rect {
  return { left, top, right, bottom, width: right - left, height: bottom - top }
}

export function rectOf(host: Host, element: HTMLElement): Rect {
  const { top } = host.chrome.stage.getBoundingClientRect()
  const rect = element.getBoundingClientRect()
  return rectFrom(rect.left, rect.top - top, rect.right, rect.bottom - top)
}

/** What the page shows, as a rectangle. */
export function viewport(host: Host): Rect {
  const { clientWidth, clientHeight } = host.chrome.stage
  return rectFrom(0, 0, clientWidth, clientHeight)
}

export function overlap(one: Rect, other: Rect): Rect | undefined {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const right = Math.min(one.right, other.right)
  const bottom = Math.min(one.bottom, other.bottom)
  return left <= right && top <= bottom ? rectFrom(left, top, right, bottom) : undefined
}
