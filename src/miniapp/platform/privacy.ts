import Taro from '@tarojs/taro'

/** WeChat keeps the privacy guide it reviewed; the H5 shows only ours. */
export const hasPlatformPrivacyGuide = process.env.TARO_ENV === 'weapp'

export function openPlatformPrivacyGuide(): void {
  void Taro.openPrivacyContract({})
}
