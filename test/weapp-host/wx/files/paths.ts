export const userRoot = 'wxfile://usr'

/** Where a path leads: the user's folder, temporary and saved files, or the package's own files. */
export type Place = 'user' | 'temporary' | 'saved' | 'package'

export function placeOf(path: string): Place {
  if (path === userRoot || path.startsWith(`${userRoot}/`)) return 'user'
  if (path.startsWith('wxfile://tmp')) return 'temporary'
  return path.startsWith('wxfile://store') ? 'saved' : 'package'
}

/** Without doubled or trailing slashes. */
export function clean(path: string): string {
  const [, scheme = '', rest = ''] = /^(\w+:\/\/)?(.*)$/.exec(path) ?? []
  return scheme + rest.replace(/\/+/g, '/').replace(/\/$/, '')
}

export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `.png` of a path or an address, '' where there is none. */
export function endingOf(path: string): string {
  return /\.\w{1,8}(?=$|[?#])/.exec(nameOf(path))?.[0] ?? ''
}
