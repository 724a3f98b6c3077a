import Taro from '@tarojs/taro'
import { choosePhotoOnWeb } from './choose-photo-on-web'
import { bestSmallEnough, type ChosenPhoto } from './compress'

/**
 * Lets somebody take or choose a photo. If they cancel, resolves to undefined in WeChat, never on the web.
 */
export function choosePhoto(): Promise<ChosenPhoto | undefined> {
  return process.env.TARO_ENV === 'weapp' ? chooseInWeChat() : choosePhotoOnWeb()
}

async function chooseInWeChat(): Promise<ChosenPhoto | undefined> {
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
  }).catch(() => undefined)
  const source = chosen?.tempFiles[0]?.tempFilePath
  if (source === undefined) return undefined
  return { compress: () => bestSmallEnough((quality) => compressed(source, quality)) }
}

/** Narrow enough that tall phone photos also stay within the cloud's 1280 pixels. */
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
