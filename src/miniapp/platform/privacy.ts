import Taro from '@tarojs/taro'

/** WeChat has its own copy of the privacy guide that it reviewed; the H5 shows only our text. */
export const hasPlatformPrivacyGuide = process.env.TARO_ENV === 'weapp'

export function openPlatformPrivacyGuide(): void {
  void Taro.openPrivacyContract({})
}
