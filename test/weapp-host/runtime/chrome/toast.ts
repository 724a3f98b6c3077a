import type { ToastLook } from '../host'
import { made, part } from './part'

/** `wx.showToast` and `wx.showLoading`: one at a time (api/ui/interaction/wx.showToast.html). */
export class Toast {
  private readonly layer = part('#toast')
  private timer: number | undefined

  /** Without `ms` it stays until the next one; null takes it away. */
  show(title: string | null, ms: number | undefined, { icon = 'none', mask = false }: ToastLook): void {
    window.clearTimeout(this.timer)
    this.layer.hidden = title === null
    if (title === null) return
    const box = made('div', icon === 'none' ? 'box' : 'box with-icon')
    if (icon !== 'none') box.append(made('i', `icon ${icon}`, icon === 'error' ? '!' : ''))
    box.append(made('span', '', title))
    this.layer.classList.toggle('masked', mask)
    this.layer.replaceChildren(box)
    if (ms !== undefined) this.timer = window.setTimeout(() => this.show(null, undefined, {}), ms)
  }
}
