import Taro from '@tarojs/taro'

interface Question {
  readonly title: string
  readonly text: string
  /** Text of the confirming button, four characters at most (WeChat's limit). */
  readonly yes: string
}

/** Asks for confirmation before something that cannot be undone. */
export async function confirm({ title, text, yes }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: '先不' })
  return answer.confirm
}
