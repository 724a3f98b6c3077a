import type { Host } from '../../runtime/host'
import { callBack } from '../core/async-api'
import { optionsFrom, type Options } from '../core/options'
import { strict } from '../core/strict'

/** `{minWidth: 300}` as CSS writes it; sizes in px. */
function cssOf(descriptor: Options): string {
  const feature = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return Object.entries(descriptor)
    .map(([name, value]) => `(${feature(name)}: ${String(value)}${typeof value === 'number' ? 'px' : ''})`)
    .join(' and ')
}

/** `wx.createMediaQueryObserver`. (api/wxml/MediaQueryObserver.observe.html) */
export function createMediaQueryObserver(host: Host): object {
  const stops: (() => void)[] = []
  return strict('MediaQueryObserver', {
    observe(descriptor: unknown, callback: unknown) {
      const media = matchMedia(cssOf(optionsFrom(descriptor)))
      const tell = () => callBack(host, callback, { matches: media.matches })
      media.addEventListener('change', tell)
      stops.push(() => media.removeEventListener('change', tell))
      window.setTimeout(tell)
    },
    disconnect: () => stops.splice(0).forEach((stop) => stop()),
  })
}
