import Taro from '@tarojs/taro'
import { choosePhotoOnWeb } from './choose-photo-on-web'
import { isSmallEnough, qualities } from './photo-limits'

/**
 * Lets somebody take or choose a photo. Base64 of a JPEG that the cloud takes; undefined where they thought better of
 * it. Throws where the phone cannot make it small enough.
 */
export function choosePhoto(): Promise<string | undefined> {
  return process.env.TARO_ENV === 'weapp' ? chooseInWeChat() : choosePhotoOnWeb()
}

async function chooseInWeChat(): Promise<string | undefined> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
  }).catch(() => undefined)
  const source = chosen?.tempFiles[0]?.tempFilePath
  if (source === undefined) return undefined
  for (const quality of qualities) {
    const jpeg = await compressed(source, quality)
    if (isSmallEnough(jpeg)) return jpeg
  }
  throw new Error('no quality makes this photo small enough')
}

/** Narrow, so that a phone's tall photos too stay within the cloud's 1280 pixels. */
const widthInWeChat = 640

async function compressed(src: string, quality: number): Promise<string> {
  const { tempFilePath } = await Taro.compressImage({ src, quality, compressedWidth: widthInWeChat })
  return new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath: tempFilePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
}
