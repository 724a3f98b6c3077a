import Taro from '@tarojs/taro'

export function callPhone(phoneNumber: string): void {
  // The resident may well change their mind in the dialling window.
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
