import Taro from '@tarojs/taro'

/** Browsers do not scan: there codes are typed, or names are ticked. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** What a QR code says; undefined where the resident went back or the camera was not allowed. */
export async function scanCode(): Promise<string | undefined> {
  try {
    return (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })).result
  } catch {
    return undefined
  }
}
