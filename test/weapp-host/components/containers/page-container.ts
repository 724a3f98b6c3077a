import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import type { Part } from '../built-in/part'

const properties = {
  show: false,
  duration: 300,
  zIndex: 100,
  overlay: true,
  position: 'bottom',
  round: false,
  closeOnSlideDown: false,
  overlayStyle: '',
  customStyle: '',
}

/** component/page-container.html: a layer over the page, that tells each step of its coming and going. */
export const pageContainer = builtIn('page-container', {
  properties,
  setUp(part) {
    const overlay = innerElement('overlay')
    let shown = false
    let arriving: ReturnType<typeof setTimeout> | undefined
    overlay.addEventListener('click', () => part.trigger('clickoverlay', {}))
    part.element.prepend(overlay)
    part.watch(['show', 'position', 'round', 'overlay', 'zIndex', 'overlayStyle', 'customStyle'], () => {
      dress(part, overlay)
      if (shown === part.data.show) return
      shown = part.data.show
      clearTimeout(arriving)
      const [before, during, after] = shown ? entering : leaving
      part.trigger(before, {})
      part.trigger(during, {})
      arriving = setTimeout(() => part.trigger(after, {}), part.data.duration)
    })
    part.detached(() => clearTimeout(arriving))
  },
})

const entering = ['beforeenter', 'enter', 'afterenter'] as const
const leaving = ['beforeleave', 'leave', 'afterleave'] as const

function dress(part: Part<typeof properties>, overlay: HTMLElement): void {
  const { data, element } = part
  element.toggleAttribute('show', data.show)
  element.setAttribute('position', data.position)
  element.toggleAttribute('round', data.round)
  part.style({ 'z-index': String(data.zIndex) })
  overlay.style.cssText = data.overlayStyle
  overlay.hidden = !data.overlay
}
