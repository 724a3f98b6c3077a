import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

/** Milliseconds that WeChat waits by default. */
const patience = 60_000

export function addressIn(options: Options): string {
  const url = take(options, 'url', 'String')
  if (!/^https?:\/\//.test(url)) throw new Refusal(`invalid url "${url}"`, { errno: 600009 })
  return url
}

/** Header texts as they go out; WeChat sets the Referer itself. */
export function headerIn(options: Options): Record<string, string> {
  const entries = Object.entries(take(options, 'header', 'Object', {}))
  const allowed = entries.filter(([name, value]) => name.toLowerCase() !== 'referer' && value !== undefined)
  return Object.fromEntries(allowed.map(([name, value]) => [name, String(value)]))
}

export function timeoutIn(options: Options): number {
  return take(options, 'timeout', 'Number', patience)
}

/** One header by its name in any case. */
export function headerNamed(header: Record<string, string>, name: string): string | undefined {
  return Object.entries(header).find(([key]) => key.toLowerCase() === name)?.[1]
}
