import Taro, { useShareAppMessage } from '@tarojs/taro'
import { showToast } from './toast'

export interface ShareCard {
  readonly title: string
  /** Route with its parameters. */
  readonly path: string
}

/** Lets WeChat share this page as a card. The H5 shares through a button on the page. */
export function useShareCard(card: ShareCard): void {
  useShareAppMessage(() => card)
}

/** The address of a page for a browser; undefined in WeChat, where pages have none. */
export function webAddress(path: string): string | undefined {
  return process.env.TARO_ENV === 'h5' ? window.location.origin + path : undefined
}

/** In WeChat the button's `openType` opens the share sheet. */
export const shareOpenType = process.env.TARO_ENV === 'weapp' ? 'share' : undefined

/** The address of a page for a browser; undefined in WeChat, where pages have none. */
export function webLink(path: string): string | undefined {
  return process.env.TARO_ENV === 'h5' ? window.location.origin + path : undefined
}

/** Opens the browser's share sheet, or copies the link to the clipboard. */
export async function shareOnWeb({ title, path }: ShareCard): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return
  const url = window.location.origin + path
  if (typeof navigator.share === 'function') return navigator.share({ title, url }).catch(() => undefined)
  await Taro.setClipboardData({ data: `${title} ${url}` })
  showToast('链接已复制，可以发给家人了')
}
