import Taro from '@tarojs/taro'
import { showToast } from '../toast'
import { wasCancelled } from '../was-cancelled'

/** Saves a picture to the phone's album; a browser downloads it under `name`. */
export async function savePicture(source: string, name: string): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') return saveToAlbum(source)
  const link = document.createElement('a')
  link.href = source
  link.download = `${name}.png`
  link.click()
}

async function saveToAlbum(filePath: string): Promise<void> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    showToast('已经存到相册')
  } catch (error) {
    if (!wasCancelled(error)) showToast('没有存成。请在右上角“…”的设置里允许保存到相册，再试一次')
  }
}
