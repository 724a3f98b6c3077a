import Taro from '@tarojs/taro'

/** WeChat's default size, in px. */
const usual = 17

/** The font size that the resident set in WeChat, in px. */
export function systemFontSize(): number {
  if (process.env.TARO_ENV === 'weapp') {
    // Taro types this field only on the older getSystemInfo, which WeChat is retiring.
    const info: Taro.getAppBaseInfo.Result & { fontSizeSetting?: number } = Taro.getAppBaseInfo()
    return info.fontSizeSetting ?? usual
  }
  return usual
}
