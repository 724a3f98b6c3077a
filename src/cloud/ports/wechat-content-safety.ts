import type { ContentSafety, Verdict } from './content-safety'

/** The reply of `msgSecCheck` 2.0, of which only this is read. */
export interface MsgSecCheckReply {
  readonly result?: { readonly suggest?: string }
}

/** Sends one `msgSecCheck` request; each host has its own way. */
export type MsgSecCheck = (request: Record<string, unknown>, signal: AbortSignal) => Promise<MsgSecCheckReply>

const patienceMs = 1500
/** Scene 2 of `msgSecCheck`: comments. */
const scene = 2

/** WeChat's own judgement. Without an answer in time that we understand, a person must review the text. */
export function wechatContentSafety(send: MsgSecCheck): ContentSafety {
  return {
    checkText: async (content, openid) => {
      const signal = AbortSignal.timeout(patienceMs)
      const reply = send({ version: 2, scene, openid, content }, signal).then(verdictOf)
      const verdict = await Promise.race([reply, expiry(signal)]).catch((): Verdict => 'review')
      return { verdict, provider: 'wechat' }
    },
  }
}

function verdictOf(reply: MsgSecCheckReply): Verdict {
  const suggest = reply.result?.suggest
  return suggest === 'pass' || suggest === 'risky' ? suggest : 'review'
}

function expiry(signal: AbortSignal): Promise<Verdict> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('review'), { once: true }))
}
