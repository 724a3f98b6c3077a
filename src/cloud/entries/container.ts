import type { FastifyRequest } from 'fastify'
import type { Caller } from '../dispatch/context'
import { createHttpServer } from '../http/server'
import { stopOnSignals } from '../http/stop-on-signals'
import type { MsgSecCheck } from '../ports/wechat-content-safety'
import type { GetUnlimited } from '../ports/wechat-mini-program-code'
import { databaseReason } from '../database/database-reason'
import { openProduction } from './production-services'
import { trustedProxies } from './trusted-proxies'

/** 云托管's gateway sets this header on every call and removes a phone's own. Trusted only here. */
function callerOf({ headers }: FastifyRequest): Caller {
  const subject = headers['x-wx-openid']
  return typeof subject === 'string' && subject !== '' ? { provider: 'weapp', subject } : undefined
}

/** Plain HTTP and no token: inside 云托管 the open-API sidecar takes the request and adds TLS and the token. */
const openApi = process.env.WECHAT_OPEN_API ?? 'http://api.weixin.qq.com'

const msgSecCheck: MsgSecCheck = async (request, signal) => {
  const reply = await fetch(`${openApi}/wxa/msg_sec_check`, {
    method: 'POST',
    body: JSON.stringify(request),
    signal,
  })
  return (await reply.json()) as Awaited<ReturnType<MsgSecCheck>>
}

const getUnlimited: GetUnlimited = async (request) => {
  const reply = await fetch(`${openApi}/wxa/getwxacodeunlimit`, {
    method: 'POST',
    body: JSON.stringify(request),
  })
  return new Uint8Array(await reply.arrayBuffer())
}

async function start(): Promise<void> {
  const services = await openProduction({ msgSecCheck, getUnlimited }, 10)
  const app = createHttpServer({ services, callerOf, trustedProxies: trustedProxies(process.env) })
  stopOnSignals(() => app.close())
  await app.listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 8080) })
}

start().catch((error: unknown) => {
  console.error(databaseReason(error) ?? (error instanceof Error ? error.message : error))
  process.exit(1)
})
