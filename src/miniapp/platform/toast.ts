import Taro from '@tarojs/taro'

/** A short word that goes by itself. */
export function showToast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2500 })
}
