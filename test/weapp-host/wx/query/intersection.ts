import type { Host } from '../../runtime/host'
import { overlap, rectFrom, rectOf, viewport, type Rect } from './rect'

export interface Margins {
  readonly left?: number
  readonly top?: number
  readonly right?: number
  readonly bottom?: number
}

/** An area that a target is held against: an element, or the viewport; margins make it larger, in px. */
export interface Reference {
  readonly element: HTMLElement | 'viewport'
  readonly margins: Margins
}

export interface Meeting {
  /** Part of the target's area that lies in the references, 0 to 1. */
  readonly intersectionRatio: number
  readonly intersectionRect: Rect
  readonly boundingClientRect: Rect
  readonly relativeRect: Rect
}

const none = rectFrom(0, 0, 0, 0)
const areaOf = (rect: Rect): number => rect.width * rect.height

function areaOfReference(host: Host, { element, margins }: Reference): Rect {
  const { left, top, right, bottom } = element === 'viewport' ? viewport(host) : rectOf(host, element)
  const { left: more = 0, top: above = 0, right: beside = 0, bottom: below = 0 } = margins
  return rectFrom(left - more, top - above, right + beside, bottom + below)
}

/** How a target meets all its references at once. (api/wxml/IntersectionObserver.observe.html) */
export function meet(host: Host, target: HTMLElement, references: readonly Reference[]): Meeting {
  const boundingClientRect = rectOf(host, target)
  const areas = references.map((reference) => areaOfReference(host, reference))
  const both = (one: Rect | undefined, other: Rect) => one && overlap(one, other)
  const relativeRect = areas.reduce<Rect | undefined>(both, areas[0])
  const met = relativeRect && overlap(boundingClientRect, relativeRect)
  const area = areaOf(boundingClientRect)
  return {
    intersectionRatio: met && area > 0 ? areaOf(met) / area : 0,
    intersectionRect: met ?? none,
    boundingClientRect,
    relativeRect: relativeRect ?? none,
  }
}

/** How many thresholds a ratio has passed: the listener is told when that changes. Zero is passed by anything above it. */
export function passed(thresholds: readonly number[], ratio: number): number {
  return thresholds.filter((threshold) => (threshold === 0 ? ratio > 0 : ratio >= threshold)).length
}
