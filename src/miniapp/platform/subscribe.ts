import Taro from '@tarojs/taro'
import { messageTemplate } from '../environment'

/** Only WeChat sends messages, and only of a template that was chosen in its console. */
export const canAskForMessages = process.env.TARO_ENV === 'weapp' && messageTemplate !== ''

/**
 * Asks for one message later. WeChat asks only while a tap is being answered, and each yes permits one message. False
 * where the resident said no, or WeChat has banned or filtered the template.
 */
export async function askForMessage(): Promise<boolean> {
  if (!canAskForMessages) return false
  try {
    const answers = (await Taro.requestSubscribeMessage({
      tmplIds: [messageTemplate],
      entityIds: [],
    })) as Record<string, unknown>
    return answers[messageTemplate] === 'accept'
  } catch {
    // Switched off in the settings of WeChat.
    return false
  }
}
