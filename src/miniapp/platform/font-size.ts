import Taro from '@tarojs/taro'

/** WeChat's usual size; a resident who sets 20 or more wants everything large. */
const usual = 17

/** The font size a resident set in WeChat, in px. */
export function systemFontSize(): number {
  if (process.env.TARO_ENV !== 'weapp') return usual
  // Taro types this field only on the older getSystemInfo, which WeChat is retiring.
  const info: Taro.getAppBaseInfo.Result & { fontSizeSetting?: number } = Taro.getAppBaseInfo()
  return info.fontSizeSetting ?? usual
}
