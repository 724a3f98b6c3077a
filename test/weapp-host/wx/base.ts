import type { Host } from '../runtime/host'
import { callBack } from './core/async-api'
import { bytesFromBase64, bytesToBase64 } from './files/encoding'

/** Small things of the basics. (api/base/, api/ui/custom-component/wx.nextTick.html) */
export function baseApis(host: Host): Record<string, unknown> {
  return {
    nextTick: (callback: unknown) => void window.setTimeout(() => callBack(host, callback, undefined)),
    base64ToArrayBuffer: (base64: string) => bytesFromBase64(base64).buffer,
    arrayBufferToBase64: (buffer: ArrayBuffer) => bytesToBase64(new Uint8Array(buffer)),
  }
}
