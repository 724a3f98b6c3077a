import Taro from '@tarojs/taro'
import { download } from './download'
import { showToast } from './toast'
import { wasCancelled } from './was-cancelled'

interface TextFile {
  /** File name with its extension. */
  readonly name: string
  readonly text: string
}

/** Text of the button that hands over a file. */
export const handOverWords = process.env.TARO_ENV === 'weapp' ? '发到微信聊天' : '下载文件'

/** Hands over a text as a file: a browser downloads it, WeChat sends it to a chat (only from a tap). */
export async function handOverText({ name, text }: TextFile): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') return sendToChat({ name, text })
  download(new Blob([text], { type: 'application/json' }), name)
}

async function sendToChat({ name, text }: TextFile): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
  } catch (error) {
    if (wasCancelled(error)) return
    await Taro.setClipboardData({ data: text })
    showToast('这台手机发不了文件，内容已经复制，可以粘贴')
  }
}
