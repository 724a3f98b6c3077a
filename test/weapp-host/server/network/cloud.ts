import { randomUUID } from 'node:crypto'
import type { NodeCalls } from '../../link/link'
import { failureWords } from './failure'

export interface CloudAccount {
  /** `http://127.0.0.1:<port>`; undefined when this host was told of no cloud. */
  readonly cloud?: string
  readonly openid: string
}

/** Milliseconds that WeChat waits for a cloud function (wx.cloud.callFunction, config.timeout). */
const timeout = 20_000

/** The calls that go to the mini-program's own cloud, signed with the account as WeChat would sign them. */
export function cloudCalls({ cloud, openid }: CloudAccount): Pick<NodeCalls, 'callFunction' | 'cloudUpload'> {
  return { callFunction, cloudUpload }

  async function callFunction({ name, data }: { name: string; data: unknown }) {
    const response = await post(name, 'application/json', JSON.stringify(data ?? {}))
    return { result: await response.json(), requestID: randomUUID() }
  }

  async function cloudUpload({ cloudPath, base64 }: { cloudPath: string; base64: string }) {
    const response = await post(
      `upload/${cloudPath}`,
      'application/octet-stream',
      new Uint8Array(Buffer.from(base64, 'base64')),
    )
    return (await response.json()) as { fileID: string }
  }

  async function post(path: string, type: string, body: BodyInit): Promise<Response> {
    if (cloud === undefined) throw new Error(words(-1, 'this host knows no cloud: set WEAPP_HOST_CLOUD'))
    const headers = { 'content-type': type, 'x-weapp-openid': openid }
    const init = { method: 'POST', headers, body, signal: AbortSignal.timeout(timeout) }
    const response = await fetch(`${cloud}/${path}`, init).catch((error: unknown) => {
      throw new Error(words(-1, `request:fail ${failureWords(error)}`), { cause: error })
    })
    if (response.ok) return response
    const text = await response.text()
    throw new Error(
      response.status === 404 ? notFound : words(-504002, `functions execute fail | errMsg: ${text}`),
    )
  }
}

/** WeChat's words after `cloud.callFunction:fail ` (wxcloud/reference-sdk-api/error-code.html). */
function words(code: number, message: string): string {
  return `Error: errCode: ${code} ${code === -1 ? '| errMsg: ' : ''}${message}`
}

const notFound =
  'Error: errCode: -501000 resource not found | errMsg: [ResourceNotFound] FunctionName parameter could not be found.'
