import Taro from '@tarojs/taro'
import type { WireRequest } from '#contract/wire'
import { cloudEnvironmentId } from '../../environment'

const timeoutMs = 10_000

export function startCloud(): void {
  if (process.env.TARO_ENV === 'weapp') {
    Taro.cloud.init(cloudEnvironmentId === '' ? {} : { env: cloudEnvironmentId })
  }
}

/** Sends one request to the cloud, through WeChat or over HTTP. Throws if no reply came. */
export async function sendRequest(request: WireRequest): Promise<unknown> {
  return inTime(process.env.TARO_ENV === 'weapp' ? callFunction(request) : post(request))
}

async function callFunction(request: WireRequest): Promise<unknown> {
  return (await Taro.cloud.callFunction({ name: 'api', data: request })).result
}

async function post(request: WireRequest): Promise<unknown> {
  const reply = await Taro.request<unknown>({
    url: '/api',
    method: 'POST',
    data: request,
    timeout: timeoutMs,
  })
  return reply.data
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no reply in time')), timeoutMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
