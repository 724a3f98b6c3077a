/// <reference types="miniprogram-api-typings" />

/** Types Taro as WeChat's own `wx`, plus the few functions that only Taro has. */
declare const Taro: Omit<WechatMiniprogram.Wx, 'request'> & {
  getCurrentPages: typeof getCurrentPages
  /** Used by H5 to reach the cloud; the mini-program never calls it. */
  request<Data>(
    options: Omit<WechatMiniprogram.RequestOption, 'data'> & { data: object },
  ): Promise<{ readonly data: Data }>
}
declare namespace Taro {
  type Canvas = WechatMiniprogram.Canvas
  namespace getAppBaseInfo {
    type Result = WechatMiniprogram.AppBaseInfo
  }
}
export default Taro

export function useDidShow(run: () => void): void
export function useDidHide(run: () => void): void
export function useShareAppMessage(card: () => WechatMiniprogram.Page.ICustomShareContent): void
export function useRouter(): { readonly params: Readonly<Record<string, string | undefined>> }
