import { fullDayText } from '#domain/date-text'
import { localDay, localTime } from '#domain/local-day'
import type { Messages } from './messages'

/** The reply of `subscribeMessage.send`, of which only this is read. */
export interface SubscribeMessageReply {
  readonly errCode?: number
  readonly errcode?: number
}

export type SubscribeMessageSend = (request: Record<string, unknown>) => Promise<SubscribeMessageReply>

/** WeChat's code if the person did not ask for this message or no longer wants it. */
const notWanted = 43101
/** The most characters in a field `thing` of a template. */
const longest = 20

/**
 * Subscribe messages of WeChat. `templateId`: of a template with the fields that docs/deploy.md lists. WeChat
 * delivers one message for each tap with which the person asked for it; the notice in the mini-program has
 * the full text.
 */
export function wechatMessages(send: SubscribeMessageSend, templateId: string): Messages {
  return {
    send: async ({ provider, subject, page, title, at, place, words }) => {
      if (provider !== 'weapp') return
      const data = { thing1: thing(title), time2: time(at), thing3: thing(place), thing4: thing(words) }
      const reply = await send({ touser: subject, templateId, page, data })
      const code = reply.errCode ?? reply.errcode ?? 0
      if (code !== 0 && code !== notWanted) throw new Error(`subscribeMessage.send: ${code}`)
    },
  }
}

/** A field `thing`: up to twenty characters on one line. WeChat refuses a message with a longer one. */
function thing(text: string): { value: string } {
  const characters = [...text.replace(/\s+/g, ' ')]
  const cut = characters.length > longest
  return { value: cut ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('') }
}

/** A field `time`, in Qiqihar's local time: `2026年5月20日 09:00`. */
function time(at: Date): { value: string } {
  return { value: `${fullDayText(localDay(at))} ${localTime(at)}` }
}
