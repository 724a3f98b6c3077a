import { builtIn } from '../built-in/built-in'
import { routeOf } from '../built-in/owner'
import { CanvasNode } from './canvas-node'

const nodes = new WeakMap<Element, CanvasNode>()

/**
 * component/canvas.html, `type="2d"`: what `SelectorQuery.fields({node: true})` gives for it. Undefined for another
 * element and for the old canvas by `canvas-id`, which this host cannot imitate.
 */
export function canvasNodeOf(element: Element): CanvasNode | undefined {
  return nodes.get(element)
}

export const canvas = builtIn('canvas', {
  properties: { type: '', canvasId: '', disableScroll: false },
  setUp(part) {
    const surface = document.createElement('canvas')
    surface.width = 300
    surface.height = 150
    part.element.append(surface)
    part.watch(['type'], () => {
      if (part.data.type !== '2d') return
      nodes.set(part.element, new CanvasNode(surface, (src) => part.host.sourceOf(src, routeOf(part))))
    })
  },
})
