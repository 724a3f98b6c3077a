import { canvasNodeOf } from '../../components/showing/canvas'

/** The canvas that app code draws on; other elements have no node here. (api/wxml/NodesRef.node.html) */
export function canvasOf(element: HTMLElement): object {
  const node = canvasNodeOf(element)
  if (node) return node
  throw new Error(`the node of a <${element.localName.replace('wx-', '')}> is not supported by this host`)
}
