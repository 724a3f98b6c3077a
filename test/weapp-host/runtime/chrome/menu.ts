import type { PageShell } from '../pages/page-shell'
import type { Dialogs } from './dialog'

/** What the capsule's menu offers when the page has the method (reference/api/Page.html). */
const offers = [
  { method: 'onShareAppMessage', text: '转发给朋友', told: [{ from: 'menu' }] },
  { method: 'onShareTimeline', text: '分享到朋友圈', told: [] },
  { method: 'onAddToFavorites', text: '收藏', told: [{}] },
] as const

/** The menu behind the three dots; what is chosen is asked of the page, and goes nowhere. */
export async function openMenu(page: PageShell, dialogs: Dialogs): Promise<void> {
  const offered = offers.filter(({ method }) => typeof page.instance[method] === 'function')
  const chosen = offered[await dialogs.actionSheet(offered.map(({ text }) => text))]
  if (chosen !== undefined) page.call(chosen.method, ...chosen.told)
}
