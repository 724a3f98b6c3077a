import { builtIn } from '../built-in/built-in'
import { innerElement } from '../built-in/inner-element'
import { routeOf } from '../built-in/owner'
import type { Seat } from '../built-in/part'
import { decodeEntities } from './entities'
import { attributesOf, isTrusted } from './rich-text-trust'

interface RichNode {
  readonly type?: string
  readonly name?: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly children?: readonly RichNode[]
}

/** component/rich-text.html: trusted tags only, and no events inside. */
export const richText = builtIn('rich-text', {
  properties: { nodes: null, space: '', userSelect: false, mode: 'default' },
  setUp(part) {
    const shown = innerElement('rich-text')
    part.element.append(shown)
    part.watch(['nodes', 'space'], () => {
      const { nodes, space } = part.data
      const tree =
        typeof nodes === 'string' ? parsed(nodes) : Array.isArray(nodes) ? (nodes as RichNode[]) : []
      shown.style.whiteSpace = space === '' ? '' : 'pre-wrap'
      shown.replaceChildren(...tree.flatMap((node) => drawn(node, part)))
    })
  },
})

/** Parsed by the browser in a document that runs and loads nothing. */
function parsed(html: string): RichNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(described)
}

function described(node: ChildNode): RichNode {
  if (!(node instanceof Element)) {
    return { type: 'text', text: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '' }
  }
  return {
    name: node.localName,
    attrs: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    children: [...node.childNodes].map(described),
  }
}

function drawn(node: RichNode, part: Seat): Node[] {
  if (node.type === 'text')
    return [document.createTextNode(decodeEntities(node.text ?? '', { '&quot;': '"' }))]
  const name = (node.name ?? '').toLowerCase()
  if (!isTrusted(name)) return []
  const element = document.createElement(name)
  for (const [attribute, value] of attributesOf(name, node.attrs ?? {})) {
    element.setAttribute(attribute, attribute === 'src' ? part.host.sourceOf(value, routeOf(part)) : value)
  }
  element.append(...(node.children ?? []).flatMap((child) => drawn(child, part)))
  return [element]
}
