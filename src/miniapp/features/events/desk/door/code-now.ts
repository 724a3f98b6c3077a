import { scannedCode } from '#domain/checkin/check-in-code'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'

type Codes = OutputOf<'checkin.codes'>

export interface CodeNow {
  /** Six, to be typed. */
  readonly digits: string
  /** What the QR code says. */
  readonly scanned: string
  readonly secondsLeft: number
}

/**
 * The code that holds now, without asking: `gotAt` and `now` are of one clock, in ms, which may be wrong as long
 * as it goes. `early`: the door is not open yet; `none`: there are no more codes on this phone.
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
