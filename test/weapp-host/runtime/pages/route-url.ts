/** Where a route call leads. Values of the query are as written, not decoded: pages decode them themselves. */
export interface Destination {
  readonly route: string
  readonly query: Record<string, string>
}

/** `url` as `wx.navigateTo` takes it: absolute with a leading `/`, else from the folder of the page that is shown. */
export function destinationOf(url: string, from: string | undefined): Destination {
  const [path = '', ...rest] = url.split('?')
  return { route: resolved(path, from), query: queryOf(rest.join('?')) }
}

function resolved(path: string, from: string | undefined): string {
  const folder = path.startsWith('/') || from === undefined ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') folder.pop()
    else if (part !== '.' && part !== '') folder.push(part)
  }
  return folder.join('/')
}

function queryOf(text: string): Record<string, string> {
  const pairs = text.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}
