import type { template } from 'glass-easel'
import { builtIn } from '../built-in/built-in'
import { pageOf } from '../built-in/owner'

/** `<div class="wx-host-portal"><slot/></div>`, as the template compiler would write it. */
const inBox: template.ComponentTemplate = {
  content: () => () => ({
    C: (_isCreation, _text, defineElement) =>
      defineElement(
        'host-portal',
        {},
        () => undefined,
        (_inner, _innerText, _element, _if, _for, defineSlot) => defineSlot(''),
      ),
  }),
}

/** component/root-portal.html: takes its content out of whatever cuts or covers it, to the page's root. */
export const rootPortal = builtIn('root-portal', {
  properties: { enable: true },
  template: inBox,
  setUp(part) {
    const box = (): Element | null => portal ?? part.element.querySelector(':scope > wx-host-portal')
    let portal: Element | null = null
    part.watch(['enable'], () => {
      portal = box()
      const home = part.data.enable ? pageOf(part)?.element : part.element
      if (portal && home) home.append(portal)
    })
    part.detached(() => portal?.remove())
  },
})
