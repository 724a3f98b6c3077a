import Taro, { useShareAppMessage } from '@tarojs/taro'
import { showToast } from './toast'

export interface ShareCard {
  readonly title: string
  /** Route with its parameters. */
  readonly path: string
}

/** Lets WeChat share this page as a card; on the H5 the page's own button does it. */
export function useShareCard(card: ShareCard): void {
  useShareAppMessage(() => card)
}

/** The address of a page for a browser; WeChat has none. */
export function webAddress(path: string): string | undefined {
  return process.env.TARO_ENV === 'h5' ? window.location.origin + path : undefined
}

/** WeChat opens its own sheet through the button's `openType`. */
export const shareOpenType = process.env.TARO_ENV === 'weapp' ? 'share' : undefined

/** The address of a page in a browser; WeChat's pages have none. */
export function webLink(path: string): string | undefined {
  return process.env.TARO_ENV === 'h5' ? window.location.origin + path : undefined
}

/** The browser's sharing sheet, or the link in the clipboard. */
export async function shareOnWeb({ title, path }: ShareCard): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return
  const url = window.location.origin + path
  if (typeof navigator.share === 'function') return navigator.share({ title, url }).catch(() => undefined)
  await Taro.setClipboardData({ data: `${title} ${url}` })
  showToast('链接已复制，可以发给家人了')
}
