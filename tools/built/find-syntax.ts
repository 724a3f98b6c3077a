import { parse } from 'acorn'

/**
 * The first syntax in a script that the oldest phones in `browserslist` (iOS 12, Chrome 67) cannot parse;
 * undefined if there is none. They support ES2019 (its syntax is in iOS 11.3 and Chrome 66), but iOS has no
 * lookbehind before 16.4.
 */
export function findTooNew(script: string): string | undefined {
  const lookbehind = /\(\?<[=!]/.exec(script)
  if (lookbehind)
    return `lookbehind at ${lookbehind.index}: ${script.slice(lookbehind.index, lookbehind.index + 30)}`
  try {
    parse(script, { ecmaVersion: 2019, sourceType: 'script', allowHashBang: false })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
