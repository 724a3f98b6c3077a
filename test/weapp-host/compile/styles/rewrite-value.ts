import type { Declaration } from 'postcss'
import { usualScreen } from '../../wechat/sheets/screen'

/** Strings, addresses, lengths in rpx, and words, which may have `5rpx` in them and are left as they are. */
const parts =
  /"[^"]*"|'[^']*'|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)|([+-]?(?:\d+\.?\d*|\.\d+))rpx\b|-{0,2}[a-zA-Z_][\w-]*|[\d.]+[a-zA-Z]\w*/g

/** The value of a WXSS declaration as it is on a phone: rpx are px, and files of the package cannot be named. */
export function rewriteValue(declaration: Declaration, file: string): string {
  return declaration.value.replace(
    parts,
    (part: string, doubleQuoted?: string, singleQuoted?: string, bare?: string, rpx?: string): string => {
      if (rpx !== undefined) return `${pixelsOf(Number(rpx))}px`
      const address = doubleQuoted ?? singleQuoted ?? bare
      if (address === undefined || isRemote(address)) return part
      return `url(${address}-do-not-use-local-path-./${file}&${placeOf(declaration)})`
    },
  )
}

/** wcsc's `transformRPX`: whole pixels, rounded down, and at least one. */
function pixelsOf(rpx: number): number {
  if (rpx === 0) return 0
  const whole = Math.floor((rpx / 750) * usualScreen.width + 1e-4)
  return whole === 0 ? 1 : whole
}

function isRemote(address: string): boolean {
  return /^(?:https?:\/\/|\/\/|data:)/.test(address)
}

/** Line and column of the value, as wcsc tells the author where the address is. */
function placeOf({ source, prop }: Declaration): string {
  const { line = 0, column = 0 } = source?.start ?? {}
  return `${line}&${column + prop.length + 1}`
}
