import { select } from '../../runtime/selectors/select'
import type { Answers, Desk } from '../desk'
import { wxmlTree } from '../elements/wxml-tree'

interface InPage {
  readonly pageId: number
  readonly selector: string
}

interface InElement {
  readonly elementId: string
  readonly selector: string
}

/** Finding elements (dev/devtools/auto/page.html#pageDollar); nothing reaches into a custom component from outside. */
export function findAnswers({ elements }: Desk): Answers {
  const one = ([found]: readonly HTMLElement[]) => {
    if (found === undefined) throw new Error('no such element')
    return elements.reply(found)
  }
  const all = (found: readonly HTMLElement[]) => ({ elements: found.map((each) => elements.reply(each)) })
  return {
    'Page.getElement': (params: InPage) => one(select(elements.page(params), params.selector, false)),
    'Page.getElements': (params: InPage) => all(select(elements.page(params), params.selector, true)),
    'Page.getElementByXpath': (params: InPage) =>
      one(byXpath(elements.page(params).element, params.selector)),
    'Page.getElementsByXpath': (params: InPage) =>
      all(byXpath(elements.page(params).element, params.selector)),
    'Element.getElement': (params: InElement) =>
      one(select(elements.element(params), params.selector, false)),
    'Element.getElements': (params: InElement) =>
      all(select(elements.element(params), params.selector, true)),
  }
}

/** The page's WXML as a document whose root is `page`; `/view` is looked for in that root. */
function byXpath(page: HTMLElement, path: string): HTMLElement[] {
  const { root, elements } = wxmlTree(page, 'to components')
  const wxml = root.ownerDocument
  const whole = path.replace(/^\/(?!\/|page\b)/, '/page/')
  const found = wxml.evaluate(whole, wxml, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null)
  const nodes = Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at))
  return nodes.flatMap((node) => (node && elements.get(node)) ?? [])
}
