import { type Agent, request } from 'node:http'
import type { WireReply } from '#contract/wire'

/** One call that was made: how long it took from when it was due, and the code of its error. */
export interface CallMade {
  readonly path: string
  readonly ms: number
  readonly error?: string
}

/** What of a reply the day reads; each act knows which of them its procedure gives. */
export interface Answer {
  readonly attemptId: string
  readonly questions: readonly { readonly number: number; readonly options: readonly string[] }[]
  readonly challenge: { readonly challengeId: string; readonly today: number } | null
  readonly from: string
  readonly codes: readonly { readonly digits: string }[]
}

/** Calls a procedure; undefined where it was refused. */
export type Ask = (path: string, input?: object) => Promise<Answer | undefined>

export interface Network {
  readonly agent: Agent
  /** Told of every call. */
  readonly record: (call: CallMade) => void
}

/** A resident's phone, as 云托管's gateway passes it on: `openid` in the header that only the gateway may set. */
export function phone({ agent, record }: Network, address: string, openid: string): Ask {
  return async (path, input) => {
    const started = performance.now()
    const send = () => post(agent, address, openid, JSON.stringify({ path, input }))
    // A kept connection may be closed by the server just as it is used again; phones then send once more, too.
    const reply = await send()
      .catch(send)
      .catch(() => undefined)
    const ms = performance.now() - started
    if (reply?.ok) {
      record({ path, ms })
      return reply.data as Answer
    }
    record({ path, ms, error: reply ? reply.error.code : 'UNREACHABLE' })
    return undefined
  }
}

function post(agent: Agent, address: string, openid: string, body: string): Promise<WireReply> {
  const headers = { 'content-type': 'application/json', 'x-wx-openid': openid }
  return new Promise((resolve, reject) => {
    const call = request(`${address}/api`, { agent, method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve(JSON.parse(text) as WireReply))
    })
    call.on('error', reject)
    call.end(body)
  })
}
