import type { Host } from '../../runtime/host'
import { Refusal } from '../core/refusal'

/** What a phone without a network answers to every call. (framework/usability/PublicErrno.html, 600001) */
export function offlineRefusal(): Refusal {
  return new Refusal('errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED', {
    errno: 600001,
  })
}

function check(host: Host): void {
  if (host.phone.network === 'none') throw offlineRefusal()
}

/** Work on the network: refused while there is none, and lost when it goes away before the answer. */
export async function online<Reply>(host: Host, work: () => Promise<Reply>): Promise<Reply> {
  check(host)
  const reply = await work()
  check(host)
  return reply
}

/** WeChat's number for what Node says went wrong. */
function numbered(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : String(error)
  if (words.startsWith('errcode:')) return new Refusal(words, { errno: 600001 })
  return new Refusal(words, words === 'timeout' ? { errno: 5 } : {})
}

/** A call over HTTP, whose failures have numbers. */
export function overHttp<Reply>(host: Host, call: () => Promise<Reply>): Promise<Reply> {
  return online(host, () => call().catch((error: unknown) => Promise.reject(numbered(error))))
}
