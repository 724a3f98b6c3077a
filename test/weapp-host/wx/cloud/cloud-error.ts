import type { Host } from '../../runtime/host'
import { Refusal } from '../core/refusal'
import { offlineRefusal, online } from '../network/offline'

/** CloudBase's form of a failure: `cloud.callFunction:fail Error: errCode: -504002 … | errMsg: …`. */
export function cloudRefusal(errCode: number, meaning: string, detail: string): Refusal {
  return new Refusal(`Error: errCode: ${errCode} ${meaning} | errMsg: ${detail}`, { errCode })
}

/** Node's words hold the number already. (wxcloud/reference-sdk-api/error-code.html) */
function refusalFrom(words: string): Refusal {
  const code = /errCode: (-?\d+)/.exec(words)?.[1]
  return code === undefined
    ? cloudRefusal(-1, 'system error', words)
    : new Refusal(words, { errCode: Number(code) })
}

/** Work in the cloud; a phone without a network has its own failure. */
export async function onCloud<Reply>(host: Host, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await online(host, work)
  } catch (error) {
    if (!(error instanceof Refusal)) throw refusalFrom(error instanceof Error ? error.message : String(error))
    throw cloudRefusal(-1, 'system error', `request:fail ${offlineRefusal().words}`)
  }
}
