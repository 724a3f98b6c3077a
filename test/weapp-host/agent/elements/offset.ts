/** From the top left corner of the page, which may be scrolled, pixels. */
export function offsetOf(element: HTMLElement): { left: number; top: number } {
  const { left, top } = element.getBoundingClientRect()
  const scroller = element.closest('.scroller')
  const frame = scroller?.getBoundingClientRect()
  return {
    left: left - (frame?.left ?? 0) + (scroller?.scrollLeft ?? 0),
    top: top - (frame?.top ?? 0) + (scroller?.scrollTop ?? 0),
  }
}
