import parser, { type Selector } from 'postcss-selector-parser'

/** Whose style sheet it is: the app's (neither is set), a page's, or a component's with a scope of its own. */
export interface StyleOwner {
  /** The page's route: its rules hold on that page only, for each page is a web view of its own on a phone. */
  readonly route?: string
  /** The name of its style scope, put before every class. */
  readonly scope?: string
}

/** A WXSS selector as it finds the same nodes in our page: `view` is `<wx-view>`, `page` is `<wx-page>`. */
export function rewriteSelector(selector: string, owner: StyleOwner): string {
  return parser((root) => {
    root.walkUniversals((star) => {
      throw new Error(`unexpected token \`*\` in ${selector.trim()}; ${String(star)} is no WXSS selector`)
    })
    root.walkTags((tag) => {
      tag.value = `wx-${tag.value}`
    })
    if (owner.scope !== undefined) takeScope(root, owner.scope)
    if (owner.route !== undefined) for (const each of root.nodes) holdToPage(each, owner.route)
  }).processSync(selector)
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
