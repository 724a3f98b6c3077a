import { kindOf } from '../core/options'
import { bytesToBase64 } from '../files/encoding'

/** `a=1&b=x`, as `encodeURIComponent` has it; objects go as JSON. */
export function queryOf(data: object): string {
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(text(value))}`)
    .join('&')
}

function withQuery(url: string, query: string): string {
  if (query === '') return url
  const [address = '', hash] = url.split('#')
  const joined = `${address}${address.includes('?') ? '&' : '?'}${query}`
  return hash === undefined ? joined : `${joined}#${hash}`
}

export interface Sent {
  readonly url: string
  readonly body?: string
  readonly bodyBase64?: string
}

/**
 * How `data` is sent: as the query of GET and HEAD, else as the body, by the content-type: JSON or a form.
 * (api/network/request/wx.request.html, "data 参数说明")
 */
export function sentAs(url: string, method: string, data: unknown, contentType: string): Sent {
  if (data === undefined || data === null) return { url }
  if (kindOf(data) === 'ArrayBuffer')
    return { url, bodyBase64: bytesToBase64(new Uint8Array(data as ArrayBuffer)) }
  const form = typeof data === 'object' ? queryOf(data) : String(data)
  if (['GET', 'HEAD'].includes(method)) return { url: withQuery(url, form) }
  if (typeof data === 'string' || contentType.includes('application/x-www-form-urlencoded'))
    return { url, body: form }
  return { url, body: JSON.stringify(data) }
}
