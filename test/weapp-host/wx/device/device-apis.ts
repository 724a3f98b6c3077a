import type { Host } from '../../runtime/host'
import type { Privacy } from '../account/privacy'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

/** WeChat says so on the screen. (api/device/clipboard/wx.setClipboardData.html) */
function setClipboard(host: Host, options: Options): void {
  host.phone.clipboard = take(options, 'data', 'String')
  host.chrome.toast('内容已复制', 1500)
}

function checkVibration(options: Options): void {
  const type = take(options, 'type', 'String')
  if (!['heavy', 'medium', 'light'].includes(type)) throw new Refusal('style is not support', { errno: 1001 })
}

function hideKeyboard(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
}

/** (api/device/) */
export function deviceApis(host: Host, privacy: Privacy): Record<string, unknown> {
  let brightness = 0.5
  return asyncApis(host, {
    setClipboardData: async (options) => {
      await privacy.pass('setClipboardData')
      setClipboard(host, options)
    },
    getClipboardData: async () => {
      await privacy.pass('getClipboardData')
      return { data: host.phone.clipboard }
    },
    vibrateShort: checkVibration,
    vibrateLong: () => undefined,
    hideKeyboard,
    setKeepScreenOn: (options) => void take(options, 'keepScreenOn', 'Boolean'),
    setScreenBrightness: (options) => {
      brightness = take(options, 'value', 'Number')
    },
    getScreenBrightness: () => ({ value: brightness }),
    // The menu at the top right is not drawn. (api/share/)
    showShareMenu: () => undefined,
    hideShareMenu: () => undefined,
    updateShareMenu: () => undefined,
    checkIsOpenAccessibility: () => ({ open: false }),
    setVisualEffectOnCapture: () => undefined,
  })
}
