import Taro from '@tarojs/taro'

/** Jumps to the top of this page without animation. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
