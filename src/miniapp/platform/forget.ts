import { useCallback } from 'react'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { pages } from './navigate'

/** Taro does not pass this one on. */
declare const wx: { restartMiniProgram(options: { readonly path: string }): void }

/** Gives a function that empties this phone of what its person left: what the cloud told, and what was kept here. */
export function useForgetPerson(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    client.clear()
    Taro.clearStorageSync()
    if (process.env.TARO_ENV === 'weapp') removeFiles()
  }, [client])
}

/** What was handed over as a file stays lying here otherwise. */
function removeFiles(): void {
  const files = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH}`
  for (const name of files.readdirSync(folder)) {
    // WeChat keeps a folder of its own among them.
    if (name.includes('.')) files.unlinkSync(`${folder}/${name}`)
  }
}

/** Starts the app anew: what it held in memory goes, too. */
export function startOver(): void {
  if (process.env.TARO_ENV === 'weapp') wx.restartMiniProgram({ path: pages.home })
  else window.location.assign('/')
}
