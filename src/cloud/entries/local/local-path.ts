const anyOrigin = 'http://local.invalid'

/** Where to go after signing in: a path on this host, or `/` for anything that could lead elsewhere. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, anyOrigin)) return '/'
  const { origin, pathname, search, hash } = new URL(wanted, anyOrigin)
  // A path may itself begin with two slashes ("/.//elsewhere"), which a browser reads as another host.
  return origin === anyOrigin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}
