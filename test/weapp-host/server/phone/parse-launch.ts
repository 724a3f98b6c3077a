import type { BootInput } from '../../link/link'

/** From the list of mini-programs (reference/scene-list.html). */
const scene = 1001

/** How the mini-program is started at `pages/a/a?id=1`; without a path, at its first page. Nothing is decoded. */
export function parseLaunch(address = ''): BootInput['launch'] {
  const [path = '', words = ''] = address.replace(/^\//, '').split(/\?(.*)/s)
  const pairs = words.split('&').filter((word) => word !== '')
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return [name, value]
    }),
  )
  return { ...(path !== '' && { path }), query, scene }
}
