import type { Message, Messages } from './messages'

/** For hosts without WeChat: records each message once, and delivers it to nobody. */
export function recordedMessages(): Messages & { readonly sent: ReadonlyMap<string, Message> } {
  const sent = new Map<string, Message>()
  return {
    sent,
    send: async (message) => {
      if (!sent.has(message.id)) sent.set(message.id, message)
    },
  }
}
