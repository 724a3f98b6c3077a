import Taro from '@tarojs/taro'
import { download } from './download'
import { showToast } from './toast'
import { wasCancelled } from './was-cancelled'

interface TextFile {
  /** With its ending. */
  readonly name: string
  readonly text: string
}

/** What a button says that hands a file over. */
export const handOverWords = process.env.TARO_ENV === 'weapp' ? '发到微信聊天' : '下载文件'

/** Gives a text away as a file: a browser downloads it, WeChat sends it to a chat, and only from a tap. */
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
