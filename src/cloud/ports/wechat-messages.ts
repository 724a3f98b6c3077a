import type { Messages } from './messages'

/** The reply of `subscribeMessage.send`, of which only this is read. */
export interface SubscribeMessageReply {
  readonly errCode?: number
  readonly errcode?: number
}

export type SubscribeMessageSend = (request: Record<string, unknown>) => Promise<SubscribeMessageReply>

/** WeChat's code for somebody who has not asked for this message, or no longer wants it. */
const notWanted = 43101
/** The most characters in a field `thing` of a template. */
const longest = 20

/**
 * Subscribe messages of WeChat. `templateId`: of a template with one field, `thing1`. WeChat delivers to who asked for
 * a message at a tap, once a tap; the notice in the mini-program says all of it.
 */
export function wechatMessages(send: SubscribeMessageSend, templateId: string): Messages {
  return {
    send: async ({ provider, subject, text }) => {
      if (provider !== 'weapp') return
      const short = [...text]
      const value = short.length > longest ? `${short.slice(0, longest - 1).join('')}…` : text
      const reply = await send({ touser: subject, templateId, data: { thing1: { value } } })
      const code = reply.errCode ?? reply.errcode ?? 0
      if (code !== 0 && code !== notWanted) throw new Error(`subscribeMessage.send: ${code}`)
    },
  }
}
