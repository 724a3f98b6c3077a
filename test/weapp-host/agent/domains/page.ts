import type { Answers, Desk } from '../desk'
import { valueAt, wireValue } from '../wire-value'

interface PageParams {
  readonly pageId: number
}

/** `Page.*` (dev/devtools/auto/page.html), but for finding elements. */
export function pageAnswers({ elements, settle }: Desk): Answers {
  return {
    'Page.getData': (params: PageParams & { path?: string }) => ({
      data: wireValue(valueAt(elements.page(params).instance.data, params.path)),
    }),
    'Page.setData': async (params: PageParams & { data: Record<string, unknown> }) => {
      elements.page(params).instance.setData(params.data)
      await settle()
    },
    'Page.callMethod': async (params: PageParams & { method: string; args: unknown[] }) => {
      const { instance } = elements.page(params)
      const method = instance[params.method]
      if (typeof method !== 'function') throw new Error(`page.${params.method} not exists`)
      const result: unknown = await method.apply(instance, params.args)
      await settle()
      return { result: wireValue(result) }
    },
    'Page.getWindowProperties': (params: PageParams & { names: string[] }) => {
      const scroller = scrollerOf(elements.page(params).element)
      return { properties: params.names.map((name) => wireValue(windowProperty(scroller, name))) }
    },
  }
}

/** On a phone a page has a window of its own; here that window is what scrolls it. */
function windowProperty(scroller: HTMLElement, name: string): unknown {
  const ofDocument = /^document\.(?:body|documentElement)\.((?:scroll|client|offset)\w+)$/.exec(name)
  if (ofDocument !== null) return valueAt(scroller, ofDocument[1])
  if (name === 'innerWidth') return scroller.clientWidth
  if (name === 'innerHeight') return scroller.clientHeight
  return valueAt(window, name)
}

function scrollerOf(page: HTMLElement): HTMLElement {
  return page.closest<HTMLElement>('.scroller') ?? page
}
