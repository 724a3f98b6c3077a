import type { Host } from '../runtime/host'
import { asyncApis } from './core/async-api'
import { kindOf, take, type Options } from './core/options'
import { Refusal } from './core/refusal'

type Events = Record<string, (data: unknown) => void>

function urlOf(options: Options): string {
  const url = take(options, 'url', 'String')
  if (url === '') throw new Refusal('url is empty')
  return url
}

async function navigateTo(host: Host, options: Options): Promise<object> {
  const events = take(options, 'events', 'Object', {}) as Events
  const page = await host.router.navigateTo(urlOf(options), events)
  const channel = page.instance.getOpenerEventChannel
  return {
    eventChannel: kindOf(channel) === 'Function' ? (channel as () => unknown).call(page.instance) : undefined,
  }
}

/** `wx.navigateTo` and its kin. (api/route/) */
export function routeApis(host: Host): Record<string, unknown> {
  return asyncApis(host, {
    navigateTo: (options) => navigateTo(host, options),
    redirectTo: (options) => host.router.redirectTo(urlOf(options)),
    reLaunch: (options) => host.router.reLaunch(urlOf(options)),
    switchTab: (options) => host.router.switchTab(urlOf(options)),
    navigateBack: (options) => host.router.navigateBack(take(options, 'delta', 'Number', 1)),
    // (api/navigate/wx.restartMiniProgram.html)
    restartMiniProgram: (options) => host.tell('restart', { path: take(options, 'path', 'String') }),
  })
}
