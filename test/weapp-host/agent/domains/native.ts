import type { Answers, Desk } from '../desk'
import { wireValue } from '../wire-value'

interface NativeParams {
  readonly method: string
  readonly data?: { readonly url?: string }
}

type Act = (desk: Desk, data: { readonly url?: string }) => unknown

const grantsNothing = 'it grants nothing; mock the wx method that asks'

/** What lies outside the page, where no element can be found (dev/devtools/auto/native.html); else why it cannot be. */
export const nativeMethods: Readonly<Record<string, Act | string>> = {
  goHome: ({ host }) => host.router.reLaunch(`/${host.bundle.pages[0]?.route}`),
  navigateLeft: ({ host }) => host.router.navigateBack(1),
  switchTab: tapTab,
  confirmModal: ({ host }) => host.chrome.answer(true),
  cancelModal: ({ host }) => host.chrome.answer(false),
  shareConfirm: share,
  // The card is made, and then thrown away: the page was asked all the same.
  shareCancel: (desk) => void share(desk),
  authorizeAllow: grantsNothing,
  authorizeCancel: grantsNothing,
  closePaymentDialog: 'it takes no payments; mock wx.requestPayment',
}

export function nativeAnswers(desk: Desk): Answers {
  return {
    'Tool.native': async ({ method, data = {} }: NativeParams) => {
      const act = nativeMethods[method] ?? 'it is no method it knows'
      if (typeof act === 'string') throw new Error(`native ${method} is not supported by this host: ${act}`)
      const result = await act(desk, data)
      await desk.settle()
      return wireValue(result)
    },
  }
}

/** As a person does: the page that is shown then hears `onTabItemTap`, which wx.switchTab leaves out. */
async function tapTab({ host }: Desk, { url = '' }: { url?: string }): Promise<void> {
  const path = url.replace(/^\//, '')
  const index = host.bundle.appConfig.tabBar?.list.findIndex(({ pagePath }) => pagePath === path) ?? -1
  if (index === -1) throw new Error(`there is no tab for ${url}`)
  const tab = document.querySelectorAll<HTMLElement>('#tab-bar button')[index]
  if (tab?.checkVisibility() !== true) throw new Error('this page shows no tabs')
  tab.click()
}

/** Asks the page for its card, as the menu's 转发 does (reference/api/Page.html#onShareAppMessage). */
async function share({ host }: Desk): Promise<{ result: unknown }> {
  const { instance } = host.router.top()
  if (typeof instance.onShareAppMessage !== 'function') throw new Error('this page cannot be shared')
  return { result: await host.call(instance, 'onShareAppMessage', { from: 'menu' }) }
}
