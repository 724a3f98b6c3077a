import Taro from '@tarojs/taro'
import { savePicture } from '../picture/save-picture'
import { saveFile } from '../save-file'

/** Saves a JPEG (base64) to the phone's album; a browser downloads it under `name`. */
export async function savePhoto(jpeg: string, name: string): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') {
    await saveFile({ name: `${name}.jpg`, mimeType: 'image/jpeg', base64: jpeg })
    return
  }
  // The album accepts only files. The file is removed afterwards so that no photo of a child stays on the
  // phone.
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/photo.jpg`
  files.writeFileSync(filePath, jpeg, 'base64')
  await savePicture(filePath, name)
  files.unlinkSync(filePath)
}
