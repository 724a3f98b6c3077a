import Taro from '@tarojs/taro'

export function callPhone(phoneNumber: string): void {
  // The promise rejects when the resident cancels in the dialling window.
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
