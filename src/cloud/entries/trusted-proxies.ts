import { isIP } from 'node:net'

/**
 * The proxies whose X-Forwarded-For is trusted, from TRUSTED_PROXIES: addresses or networks (`10.0.0.0/8`)
 * separated by commas; none if it is not set. Throws if one of them is neither.
 */
export function trustedProxies(env: NodeJS.ProcessEnv): string[] {
  const proxies = (env.TRUSTED_PROXIES ?? '').split(',').map((proxy) => proxy.trim())
  const given = proxies.filter(Boolean)
  const wrong = given.find((proxy) => !isNetwork(proxy))
  if (wrong !== undefined)
    throw new Error(`TRUSTED_PROXIES: ${wrong} is no address and no network like 10.0.0.0/8 (docs/deploy.md)`)
  return given
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128))
  )
}
