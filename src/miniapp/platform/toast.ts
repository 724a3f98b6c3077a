import Taro from '@tarojs/taro'

/** Shows a short message that disappears after 2.5 seconds. */
export function showToast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2500 })
}
