import tcb from '@cloudbase/node-sdk'
import { createDispatch, type Dispatch } from '../dispatch/dispatch'
import type { MsgSecCheck } from '../ports/wechat-content-safety'
import type { GetUnlimited } from '../ports/wechat-mini-program-code'
import { functionMain } from './function-main'
import { openProduction } from './production-services'

const msgSecCheck: MsgSecCheck = async (requestData) => {
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
  const { result } = await app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData })
  return result ?? {}
}

const getUnlimited: GetUnlimited = async (requestData) => {
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
  const { result } = await app.callWxOpenApi({ apiName: 'wxacode.getUnlimited', requestData })
  return bytesOf(result)
}

/** CloudBase hands bytes on as base64, or as a Buffer that went through JSON. */
function bytesOf(result: unknown): Uint8Array {
  if (typeof result === 'string') return Buffer.from(result, 'base64')
  const { buffer } = Object(result) as { buffer?: { data?: number[] } }
  return Buffer.from(buffer?.data ?? [])
}

// One instance answers one call at a time; it keeps what it opened for the next.
let opened: Promise<Dispatch> | undefined

function open(): Promise<Dispatch> {
  opened ??= openProduction({ msgSecCheck, getUnlimited }, 2).then(createDispatch)
  opened.catch(() => (opened = undefined))
  return opened
}

export const main = functionMain(open)
