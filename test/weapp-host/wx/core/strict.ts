import { askedByTheLanguage, probes } from './probes'

/**
 * An object whose unknown names throw when they are read, so that a call WeChat would know and this host does not
 * can never pass in silence. Writing is free: that is how a test mocks.
 */
export function strict<Known extends object>(
  name: string,
  known: Known,
  report?: (error: unknown) => void,
): Known {
  return new Proxy(known, {
    get(target, key) {
      if (key in target || isProbe(name, key)) return Reflect.get(target, key) as unknown
      const error = new Error(`${name}.${String(key)} is not supported by this host`)
      report?.(error)
      throw error
    },
  })
}

function isProbe(name: string, key: string | symbol): boolean {
  return typeof key === 'symbol' || askedByTheLanguage.has(key) || (probes[name]?.has(key) ?? false)
}
