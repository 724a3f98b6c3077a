import type { MiniProgramCode } from './mini-program-code'

/** Sends one `wxacode.getUnlimited` request, and gives the bytes of the reply; each host has its own way. */
export type GetUnlimited = (request: Record<string, unknown>) => Promise<Uint8Array>

const page = 'features/events/resident/event/index'
const pngBegins = [0x89, 0x50, 0x4e, 0x47]
const jpegBegins = [0xff, 0xd8]

/** WeChat's codes for the event page, which must be published. WeChat refuses with JSON instead of a picture. */
export function wechatMiniProgramCode(send: GetUnlimited): MiniProgramCode {
  return async (scene) => {
    const bytes = await send({ scene, page, width: 430 }).catch(() => undefined)
    return bytes && isPicture(bytes) ? bytes : undefined
  }
}

function isPicture(bytes: Uint8Array): boolean {
  return [pngBegins, jpegBegins].some((beginning) => beginning.every((byte, at) => bytes[at] === byte))
}
