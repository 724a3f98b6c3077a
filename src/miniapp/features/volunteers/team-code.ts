import { routeTo } from '../../platform/navigate'
import { webLink } from '../../platform/share'

/** Content of a team's QR code: the address of its page on the web; in WeChat only the code. */
export function scannedText(code: string): string {
  return webLink(routeTo('team', { code })) ?? code
}

/** Extracts the team's code from a scanned text, which is an address or the code itself. */
export function teamCodeIn(scanned: string): string {
  return /[?&]code=(\w{1,16})/.exec(scanned)?.[1] ?? scanned.slice(0, 16)
}
