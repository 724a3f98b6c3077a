import type { Dispatch } from '../dispatch/dispatch'
import { createDispatch } from '../router'
import { functionMain } from './function-main'
import { openProduction, type WechatCalls } from './production-services'
import { callOpenApi } from './wechat-open-api'

const wechatCalls: WechatCalls = {
  msgSecCheck: (request) => callOpenApi('security.msgSecCheck', request),
  getUnlimited: async (request) => bytesOf(await callOpenApi('wxacode.getUnlimited', request)),
}

/** CloudBase passes bytes on as base64, or as a Buffer that went through JSON. */
function bytesOf(result: unknown): Uint8Array {
  if (typeof result === 'string') return Buffer.from(result, 'base64')
  const { buffer } = Object(result) as { buffer?: { data?: number[] } }
  return Buffer.from(buffer?.data ?? [])
}

// An instance answers one call at a time, and reuses what it opened for the next.
let opened: Promise<Dispatch> | undefined

function open(): Promise<Dispatch> {
  opened ??= openProduction(wechatCalls, 2).then(createDispatch)
  opened.catch(() => (opened = undefined))
  return opened
}

export const main = functionMain(open)
