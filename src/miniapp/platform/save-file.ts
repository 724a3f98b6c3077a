import Taro from '@tarojs/taro'
import { download } from './download'
import { showToast } from './toast'

/** A file as the cloud sends it. */
export interface CloudFile {
  /** File name with its extension. */
  readonly name: string
  readonly mimeType: string
  readonly base64: string
}

/** Opens a file in WeChat, which can forward it; a browser downloads it. Returns whether it was saved. */
export async function saveFile(file: CloudFile): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') return openDocument(file)
  download(bytesOf(file), file.name)
  return true
}

async function openDocument({ name, base64 }: CloudFile): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.openDocument({ filePath, showMenu: true })
    return true
  } catch {
    showToast('这台手机打不开表格。请在电脑上用网页版导出')
    return false
  }
}

function bytesOf({ mimeType, base64 }: CloudFile): Blob {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return new Blob([bytes], { type: mimeType })
}
