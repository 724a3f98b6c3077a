import { useEffect } from 'react'
import Taro from '@tarojs/taro'

/** WeChat draws a bar with title and back arrow above every page; the H5 has none. */
export const hasNavigationBar = process.env.TARO_ENV === 'weapp'

/** Without a title the page keeps its own: an empty one is refused. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    if (title !== '') void Taro.setNavigationBarTitle({ title })
  }, [title])
}
