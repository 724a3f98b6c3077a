import type { HttpAsked, HttpReply } from '../../link/link'
import type { Host } from '../../runtime/host'
import { optionsFrom, take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { bytesFromBase64 } from '../files/encoding'
import { addressIn, headerIn, headerNamed, timeoutIn } from './address'
import { sentAs } from './body'
import { Lane } from './lane'
import { overHttp } from './offline'
import { startTask } from './task'

const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']

function asked(options: Options): HttpAsked {
  const method = take(options, 'method', 'String', 'GET').toUpperCase()
  if (!methods.includes(method)) throw new Refusal(`invalid method "${method}"`, { errno: 1001 })
  const header = headerIn(options)
  const contentType = headerNamed(header, 'content-type') ?? 'application/json'
  const typed =
    headerNamed(header, 'content-type') === undefined ? { ...header, 'content-type': contentType } : header
  const sent = sentAs(addressIn(options), method, options.data, contentType)
  return {
    ...sent,
    method,
    header: typed,
    timeout: timeoutIn(options),
    binary: options.responseType === 'arraybuffer',
  }
}

/** JSON where it is JSON, unless `dataType` says otherwise; an ArrayBuffer if `responseType` says so. */
function dataOf(reply: HttpReply, options: Options): unknown {
  if (options.responseType === 'arraybuffer') return bytesFromBase64(reply.base64 ?? '').buffer
  if (take(options, 'dataType', 'String', 'json') !== 'json') return reply.text
  try {
    return JSON.parse(reply.text) as unknown
  } catch {
    return reply.text
  }
}

function answerOf(reply: HttpReply, options: Options): object {
  const set = headerNamed(reply.header, 'set-cookie')
  const cookies = set === undefined ? [] : set.split(/,(?=\s*[^;,\s]+=)/).map((cookie) => cookie.trim())
  return { data: dataOf(reply, options), statusCode: reply.status, header: reply.header, cookies }
}

/** `wx.request`. (api/network/request/wx.request.html) */
export function requestApi(host: Host): (given?: unknown) => object {
  const lane = new Lane(10)
  return (given) => {
    const options = optionsFrom(given)
    if (options.enableChunked === true)
      throw new Error('request: enableChunked is not supported by this host')
    return startTask(host, 'request', options, ['HeadersReceived'], async (ticker) => {
      const call = asked(options)
      const reply = await lane.run(() => overHttp(host, () => host.node.request(call)))
      ticker.tell('HeadersReceived', { header: reply.header, statusCode: reply.status, cookies: [] })
      return answerOf(reply, options)
    })
  }
}
