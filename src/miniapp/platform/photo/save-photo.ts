import Taro from '@tarojs/taro'
import { savePicture } from '../picture/save-picture'
import { saveFile } from '../save-file'

/** Puts a JPEG, given as base64, into the phone's album; a browser downloads it under `name`. */
export async function savePhoto(jpeg: string, name: string): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') {
    await saveFile({ name: `${name}.jpg`, mimeType: 'image/jpeg', base64: jpeg })
    return
  }
  // The album takes files only, and a photo of a child is not left lying beside it.
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/photo.jpg`
  files.writeFileSync(filePath, jpeg, 'base64')
  await savePicture(filePath, name)
  files.unlinkSync(filePath)
}
