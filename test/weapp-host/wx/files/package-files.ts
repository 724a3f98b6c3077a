import type { Host } from '../../runtime/host'

/** Bytes of one of the package's own files, read at once, as `readFileSync` must. */
export function packageFile(host: Host, path: string): Uint8Array | undefined {
  const asked = new XMLHttpRequest()
  asked.open('GET', host.sourceOf(`/${path.replace(/^\/+/, '')}`, ''), false)
  asked.overrideMimeType('text/plain; charset=x-user-defined')
  asked.send()
  if (asked.status !== 200) return undefined
  return Uint8Array.from(asked.responseText, (character) => character.charCodeAt(0))
}
