import { scannedCode } from '#domain/checkin/check-in-code'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'

type Codes = OutputOf<'checkin.codes'>

export interface CodeNow {
  /** Six digits, for typing. */
  readonly digits: string
  /** Content of the QR code. */
  readonly scanned: string
  readonly secondsLeft: number
}

/**
 * The code valid now, computed without the network. `gotAt` and `now` are in ms from the same clock, which
 * may be wrong as long as it runs steadily. `early`: the door is not open yet; `none`: this phone has no more
 * codes.
 */
export function codeNow(codes: Codes, gotAt: number, now: number): CodeNow | 'early' | 'none' {
  const passedMs = Date.parse(codes.now) + (now - gotAt) - Date.parse(codes.from)
  if (passedMs < 0) return 'early'
  const slot = Math.floor(passedMs / codes.slotMs)
  const code = codes.codes[slot]
  if (!code) return 'none'
  return {
    digits: code.digits,
    scanned: scannedCode(codes.eventId, code.token),
    secondsLeft: Math.ceil(((slot + 1) * codes.slotMs - passedMs) / 1000),
  }
}
