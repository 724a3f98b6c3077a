import Taro from '@tarojs/taro'

/** Browsers cannot scan here; residents type codes and workers tick names instead. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** Scans a QR code. Resolves to undefined if the resident cancels or the camera is not allowed. */
export async function scanCode(): Promise<string | undefined> {
  try {
    return (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })).result
  } catch {
    return undefined
  }
}
