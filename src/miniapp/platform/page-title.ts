import { useEffect } from 'react'
import Taro from '@tarojs/taro'

/** WeChat draws a bar with title and back arrow above every page; the H5 has none. */
export const hasNavigationBar = process.env.TARO_ENV === 'weapp'

export function usePageTitle(title: string): void {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
}
