/// <reference types="miniprogram-api-typings" />

/** Taro as nothing but WeChat's own `wx`, by WeChat's typings; and the little that is Taro's. */
declare const Taro: Omit<WechatMiniprogram.Wx, 'request'> & {
  getCurrentPages: typeof getCurrentPages
  /** The H5's way to the cloud; no mini-program calls it. */
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
