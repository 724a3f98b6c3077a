import { routeTo } from '../../platform/navigate'
import { webLink } from '../../platform/share'

/** What the QR code of a team says: the address of its page where pages have one, else its code alone. */
export function scannedText(code: string): string {
  return webLink(routeTo('team', { code })) ?? code
}

/** The team's code in what was scanned, whichever of the two it was. */
export function teamCodeIn(scanned: string): string {
  return /[?&]code=(\w{1,16})/.exec(scanned)?.[1] ?? scanned.slice(0, 16)
}
