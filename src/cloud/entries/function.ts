import tcb from '@cloudbase/node-sdk'
import { createDispatch, type Dispatch } from '../dispatch/dispatch'
import type { MsgSecCheck } from '../ports/wechat-content-safety'
import { functionMain } from './function-main'
import { openProduction } from './production-services'

const msgSecCheck: MsgSecCheck = async (requestData) => {
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
  const { result } = await app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData })
  return result ?? {}
}

// One instance answers one call at a time; it keeps what it opened for the next.
let opened: Promise<Dispatch> | undefined

function open(): Promise<Dispatch> {
  opened ??= openProduction(msgSecCheck, 2).then(createDispatch)
  opened.catch(() => (opened = undefined))
  return opened
}

export const main = functionMain(open)
