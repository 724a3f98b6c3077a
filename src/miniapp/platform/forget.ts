import { useCallback } from 'react'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { pages } from './navigate'

/** Taro does not expose this WeChat function. */
declare const wx: { restartMiniProgram(options: { readonly path: string }): void }

/**
 * Returns a function that removes everything about the person from this phone, cached replies and files too.
 */
export function useForgetPerson(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    client.clear()
    Taro.clearStorageSync()
    if (process.env.TARO_ENV === 'weapp') removeFiles()
  }, [client])
}

/** Files that were exported would otherwise stay on the phone. */
function removeFiles(): void {
  const files = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH}`
  for (const name of files.readdirSync(folder)) {
    // WeChat keeps a folder of its own here; only names with a dot are files.
    if (name.includes('.')) files.unlinkSync(`${folder}/${name}`)
  }
}

/** Restarts the app, so that what it held in memory is gone, too. */
export function startOver(): void {
  if (process.env.TARO_ENV === 'weapp') wx.restartMiniProgram({ path: pages.home })
  else window.location.assign('/')
}
