import { appComponentOf, tagOf } from '../../runtime/node'
import type { Answers, Desk } from '../desk'
import { wxNode } from '../elements/open-elements'
import { valueAt, wireValue } from '../wire-value'

interface ElementParams {
  readonly elementId: string
}

interface Instance {
  readonly data: Record<string, unknown>
  setData(changes: Record<string, unknown>): void
  [method: string]: unknown
}

/** `Element.getData`, `setData`, `callMethod` of custom components (dev/devtools/auto/element.html). */
export function customComponentAnswers({ elements, settle }: Desk): Answers {
  const instance = (params: ElementParams) => instanceOf(elements.element(params))
  return {
    'Element.getData': (params: ElementParams & { path?: string }) => ({
      data: wireValue(valueAt(instance(params).data, params.path)),
    }),
    'Element.setData': async (params: ElementParams & { data: Record<string, unknown> }) => {
      instance(params).setData(params.data)
      await settle()
    },
    'Element.callMethod': async (params: ElementParams & { method: string; args: unknown[] }) => {
      const component = instance(params)
      const method = component[params.method]
      if (typeof method !== 'function') throw new Error(`component.${params.method} not exists`)
      const result: unknown = await method.apply(component, params.args)
      await settle()
      return { result: wireValue(result) }
    },
  }
}

function instanceOf(element: Element): Instance {
  const node = wxNode(element)
  const component = appComponentOf(node)
  if (component === undefined) throw new Error(`${tagOf(node)} is no custom component`)
  return component.getMethodCaller() as unknown as Instance
}
