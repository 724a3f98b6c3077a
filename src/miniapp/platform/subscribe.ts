import Taro from '@tarojs/taro'
import { messageTemplate } from '../environment'

/** Only WeChat sends messages, and only from a template chosen in its console. */
export const canAskForMessages = process.env.TARO_ENV === 'weapp' && messageTemplate !== ''

/**
 * Asks for permission to send one message later; each yes permits one message. WeChat shows the question only
 * during a tap. Resolves to false if the resident said no, or WeChat has banned or filtered the template.
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
    // The resident has switched messages off in WeChat's settings.
    return false
  }
}
