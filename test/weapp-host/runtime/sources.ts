import type { Phone } from './host'

const drawn = new Map<Uint8Array, string>()

/** Where a picture's `src` can be loaded from; '' for a file that is not there. */
export function sourceOf(src: string, fromRoute: string, phone: Phone): string {
  const file = phone.files.get(src)
  if (file !== undefined) return blobOf(file)
  if (/^wxfile:/.test(src)) return ''
  if (/^(https?|data|blob):/.test(src)) return src
  return `/package${new URL(src, `http://package/${fromRoute}`).pathname}`
}

function blobOf(file: Uint8Array): string {
  const known = drawn.get(file) ?? URL.createObjectURL(new Blob([file as BlobPart]))
  drawn.set(file, known)
  return known
}
