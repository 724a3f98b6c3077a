import type { Host } from '../../runtime/host'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

/** Button texts hold four Chinese characters, or eight narrow ones. */
function buttonText(options: Options, name: string, otherwise: string): string {
  const text = take(options, name, 'String', otherwise)
  const width = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 2 : 1), 0)
  if (width > 8) throw new Refusal(`${name} length should not larger than 4 Chinese characters`)
  return text || otherwise
}

async function showModal(host: Host, options: Options): Promise<object> {
  const { confirm, content } = await host.chrome.modal({
    title: take(options, 'title', 'String', ''),
    content: take(options, 'content', 'String', ''),
    showCancel: take(options, 'showCancel', 'Boolean', true),
    cancelText: buttonText(options, 'cancelText', '取消'),
    confirmText: buttonText(options, 'confirmText', '确定'),
    editable: take(options, 'editable', 'Boolean', false),
  })
  const written = options.editable === true && confirm ? (content ?? '') : null
  return { confirm, cancel: !confirm, content: written }
}

async function showActionSheet(host: Host, options: Options): Promise<object> {
  const items = take(options, 'itemList', 'Array')
  if (items.length > 6)
    throw new Refusal('parameter error: itemList should not be large than 6', { errno: 1001 })
  if (items.length === 0) throw new Refusal('parameter error: itemList should not be empty', { errno: 1001 })
  const tapIndex = await host.chrome.actionSheet(items.map(String))
  if (tapIndex < 0) throw new Refusal('cancel')
  return { tapIndex }
}

const icons = ['success', 'error', 'loading', 'none'] as const

/** `image`, a picture instead of the icon, is not drawn. (api/ui/interaction/wx.showToast.html) */
function showToast(host: Host, options: Options): void {
  const icon = icons.find((name) => name === options.icon) ?? 'success'
  const look = { icon: options.image === undefined ? icon : 'none', mask: options.mask === true } as const
  host.chrome.toast(take(options, 'title', 'String'), take(options, 'duration', 'Number', 1500), look)
}

function showLoading(host: Host, options: Options): void {
  host.chrome.toast(take(options, 'title', 'String'), undefined, {
    icon: 'loading',
    mask: options.mask === true,
  })
}

/** (api/ui/interaction/) */
export function feedbackApis(host: Host): Record<string, unknown> {
  return asyncApis(host, {
    showToast: (options) => showToast(host, options),
    hideToast: () => host.chrome.toast(null),
    showLoading: (options) => showLoading(host, options),
    hideLoading: () => host.chrome.toast(null),
    showModal: (options) => showModal(host, options),
    showActionSheet: (options) => showActionSheet(host, options),
  })
}
