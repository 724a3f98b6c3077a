import { useEffect } from 'react'
import Taro from '@tarojs/taro'

/** WeChat shows a bar with the title and a back arrow on every page; the H5 has none. */
export const hasNavigationBar = process.env.TARO_ENV === 'weapp'

/** An empty title keeps the page's own, because WeChat refuses empty titles. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    if (title !== '') void Taro.setNavigationBarTitle({ title })
  }, [title])
}
