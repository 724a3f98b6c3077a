import type { Host } from '../../runtime/host'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

/** Text may be white or black only. (api/ui/navigation-bar/wx.setNavigationBarColor.html) */
function setColour(host: Host, options: Options): void {
  const front = take(options, 'frontColor', 'String')
  if (!['#ffffff', '#000000'].includes(front.toLowerCase()))
    throw new Refusal(`invalid frontColor "${front}"`, { errno: 1001 })
  host.chrome.setNavigationBar({ background: take(options, 'backgroundColor', 'String'), text: front })
}

/** (api/ui/navigation-bar/) */
export function navigationBarApis(host: Host): Record<string, unknown> {
  return asyncApis(host, {
    setNavigationBarTitle: (options) => host.chrome.setTitle(take(options, 'title', 'String')),
    setNavigationBarColor: (options) => setColour(host, options),
    showNavigationBarLoading: () => host.chrome.setNavigationBar({ loading: true }),
    hideNavigationBarLoading: () => host.chrome.setNavigationBar({ loading: false }),
    hideHomeButton: () => host.chrome.setNavigationBar({ home: false }),
  })
}
