import parser, { type Node, type Root, type Selector } from 'postcss-selector-parser'

/** Whose style sheet it is: the app's (neither is set), a page's, or a component's with a scope of its own. */
export interface StyleOwner {
  /** The page's route: its rules hold on that page only, for each page is a web view of its own on a phone. */
  readonly route?: string
  /** The name of its style scope, put before every class. */
  readonly scope?: string
}

/**
 * A WXSS selector as it finds the same nodes in our page: `view` is `<wx-view>`, `page` is `<wx-page>`. Undefined when
 * the phone's browser can make nothing of what wcsc makes of it, and the rule is lost.
 */
export function rewriteSelector(selector: string, owner: StyleOwner): string | undefined {
  // wcsc puts a space in a comment's place: .a/* */.b is .b within .a.
  const text = selector.replace(/\/\*[\s\S]*?\*\//g, ' ').trim()
  const root = parser().astSync(text)
  root.walkTags((tag) => {
    if (isElement(tag)) tag.value = `wx-${tag.value}`
  })
  dropRoots(root)
  if (text.endsWith(',') || root.nodes.some(isLost)) return undefined
  if (owner.scope !== undefined) takeScope(root, owner.scope)
  if (owner.route !== undefined) for (const each of root.nodes) holdToPage(each, owner.route)
  return root.toString()
}

/** In brackets only those of `:not` name elements; wcsc leaves `odd`, `2n` and what is in `:is` as they are. */
function isElement(tag: parser.Tag): boolean {
  if (tag.value.startsWith('wx-')) return false
  const around = tag.parent?.parent
  return around?.type !== 'pseudo' || around.value === ':not'
}

/** wcsc drops `:root` unless a class follows it; a selector that is nothing else goes with its comma. */
function dropRoots(root: Root): void {
  for (const selector of [...root.nodes]) {
    for (const node of [...selector.nodes]) if (isDropped(node)) node.remove()
    if (selector.length === 0 && selector !== root.last) selector.remove()
  }
}

function isDropped(node: Node): boolean {
  return node.type === 'pseudo' && node.value === ':root' && node.next()?.type !== 'class'
}

/** Nothing, or something that begins with `>`: invalid, and with it the whole rule. */
function isLost(selector: Selector): boolean {
  const [first] = selector.nodes
  return first === undefined || (first.type === 'combinator' && first.value.trim() !== '')
}

function takeScope(root: parser.Root, scope: string): void {
  root.walkClasses((node) => {
    node.value = `${scope}--${node.value}`
  })
  root.walkPseudos((node) => {
    if (node.value === ':host') node.replaceWith(parser.attribute(hostOf(scope)))
  })
}

/** glass-easel marks the node of a component that has a scope of its own. */
function hostOf(scope: string) {
  return { attribute: 'wx-host', operator: '=' as const, value: scope, quoteMark: '"' as const, raws: {} }
}

/** `:where` weighs nothing, so a page's rules win over the app's by order alone, as on a phone. */
function holdToPage(selector: Selector, route: string): void {
  const page = `[data-route="${route}"]`
  const first = selector.first
  if (first.type === 'tag' && first.value === 'wx-page') {
    selector.insertAfter(first, parser.pseudo({ value: `:where(${page})` }))
    return
  }
  first.spaces.before = ''
  selector.prepend(parser.combinator({ value: ' ' }))
  selector.prepend(parser.pseudo({ value: `:where(wx-page${page})` }))
}
