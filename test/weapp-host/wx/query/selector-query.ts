import type { Host } from '../../runtime/host'
import { callBack } from '../core/async-api'
import { optionsFrom, type Options } from '../core/options'
import { strict } from '../core/strict'
import { fieldsOf, scrollOf } from './fields'
import { viewport } from './rect'
import { elementsIn, scopeOf, shownPage, type Scope } from './scope'

type Target = { readonly selector: string; readonly all: boolean } | 'viewport'

interface Question {
  readonly target: Target
  readonly scope: Scope | undefined
  readonly fields: Options
  readonly callback: unknown
}

const rect = { id: true, dataset: true, rect: true, size: true }
const scroll = { id: true, dataset: true, scrollOffset: true }

function viewportFields(host: Host, asked: Options): object {
  const { left, top, right, bottom, width, height } = viewport(host)
  return {
    ...(asked.id === true && { id: '' }),
    ...(asked.dataset === true && { dataset: {} }),
    ...(asked.rect === true && { left, top, right, bottom }),
    ...(asked.size === true && { width, height }),
    ...(asked.scrollOffset === true && scrollOf(host.chrome.stage)),
  }
}

/** One answer; a mistake in the question is reported, and answered as WeChat answers what is not there. */
function answer(host: Host, { target, scope, fields }: Question): unknown {
  if (target === 'viewport') return viewportFields(host, fields)
  try {
    const found = elementsIn(scope, target.selector, target.all).map((element) =>
      fieldsOf(host, element, fields),
    )
    return target.all ? found : (found[0] ?? null)
  } catch (error) {
    host.report(error)
    return target.all ? [] : null
  }
}

/** `wx.createSelectorQuery`: questions are answered in order when `exec` is called. (api/wxml/SelectorQuery.html) */
export function createSelectorQuery(host: Host, component?: unknown): object {
  let scope = component === undefined ? shownPage(host) : scopeOf(host, component)
  const questions: Question[] = []
  const exec = (callback?: unknown) => {
    // Layout is asked after what app code has just set is drawn.
    requestAnimationFrame(() => {
      const answers = questions.map((question) => {
        const given = answer(host, question)
        callBack(host, question.callback, given)
        return given
      })
      callBack(host, callback, answers)
    })
  }
  const nodes = (target: Target) => {
    const ask = (fields: Options, callback: unknown) => {
      questions.push({ target, scope: scope ?? shownPage(host), fields, callback })
      return query
    }
    return strict('NodesRef', {
      boundingClientRect: (callback?: unknown) => ask(rect, callback),
      scrollOffset: (callback?: unknown) => ask(scroll, callback),
      fields: (fields?: unknown, callback?: unknown) => ask(optionsFrom(fields), callback),
      node: (callback?: unknown) => ask({ node: true }, callback),
      context: (callback?: unknown) => ask({ context: true }, callback),
    })
  }
  const query = strict('SelectorQuery', {
    in(instance: unknown): object {
      scope = scopeOf(host, instance)
      return query
    },
    select: (selector: string) => nodes({ selector, all: false }),
    selectAll: (selector: string) => nodes({ selector, all: true }),
    selectViewport: () => nodes('viewport'),
    exec,
  })
  return query
}
