import type { Phone, SetDataCall } from '../../runtime/host'
import type { Answers, Desk } from '../desk'
import { drawnPage } from '../elements/drawn-page'
import { tapPoint } from '../elements/tap-point'

/** What a story's setData calls came to; bytes as JSON in UTF-8. */
export interface SetDataReport {
  readonly calls: number
  readonly bytes: number
  readonly largest: number
  readonly byPage: Readonly<Record<string, { readonly calls: number; readonly bytes: number }>>
}

/** `Host.*`: what this host offers beyond the automator's protocol. */
export function hostAnswers({ host, elements, settle }: Desk): Answers {
  let taken = 0
  return {
    'Host.prepareTap': (params: { elementId: string }) => tapPoint(elements.element(params)),
    'Host.settle': settle,
    'Host.setNetwork': async ({ type }: { type: Phone['network'] }) => {
      host.phone.network = type
      host.tell('kept', { what: 'settings', key: 'network', value: type })
      const status = { isConnected: type !== 'none', networkType: type }
      for (const listener of host.listeners.get('NetworkStatusChange') ?? []) listener(status)
      await settle()
    },
    'Host.setFontSize': ({ px }: { px: number }) => {
      host.phone.fontSizeSetting = px
      host.tell('kept', { what: 'settings', key: 'fontSize', value: String(px) })
    },
    'Host.takePage': () => {
      const page = host.router.stack.at(-1)
      if (page === undefined || host.draws.count === taken) return {}
      taken = host.draws.count
      return { page: drawnPage(page) }
    },
    'Host.setDataReport': () => reportOf(host.setDataCalls.splice(0)),
  }
}

function reportOf(calls: readonly SetDataCall[]): SetDataReport {
  const byPage: Record<string, { calls: number; bytes: number }> = {}
  for (const { route, bytes } of calls) {
    const page = (byPage[route] ??= { calls: 0, bytes: 0 })
    page.calls += 1
    page.bytes += bytes
  }
  const sizes = calls.map(({ bytes }) => bytes)
  const sum = sizes.reduce((total, bytes) => total + bytes, 0)
  return { calls: calls.length, bytes: sum, largest: Math.max(0, ...sizes), byPage }
}
