import type { Host } from '../../runtime/host'
import { Refusal } from '../core/refusal'
import { bytesFromBase64 } from '../files/encoding'
import type { FileStore } from '../files/file-store'
import { clean } from '../files/paths'
import { overHttp } from '../network/offline'

const kinds: readonly (readonly [type: string, ending: string, ...magic: number[]])[] = [
  ['png', '.png', 0x89, 0x50, 0x4e, 0x47],
  ['jpeg', '.jpg', 0xff, 0xd8, 0xff],
  ['gif', '.gif', 0x47, 0x49, 0x46],
  ['tiff', '.tiff', 0x49, 0x49, 0x2a],
]

function kindOf(bytes: Uint8Array): readonly [type: string, ending: string] {
  const kind = kinds.find(([, , ...magic]) => magic.every((byte, i) => bytes[i] === byte))
  return kind ? [kind[0], kind[1]] : ['unknown', '']
}

export interface PictureFile {
  readonly path: string
  readonly type: string
  readonly bitmap: ImageBitmap
}

async function download(host: Host, store: FileStore, url: string): Promise<[string, Uint8Array]> {
  const reply = await overHttp(host, () => host.node.download({ url, header: {}, timeout: 60_000 }))
  if (reply.status >= 400) throw new Refusal(`download image fail. reason: ${reply.status}`)
  const bytes = bytesFromBase64(reply.base64)
  return [store.addTemporary(bytes, kindOf(bytes)[1]), bytes]
}

/** A picture of the package, of the phone, or of the network, which is downloaded to a temporary file. */
export async function openPicture(host: Host, store: FileStore, src: string): Promise<PictureFile> {
  const local: [string, Uint8Array | undefined] = [clean(src).replace(/^\//, ''), undefined]
  const [path, loaded] = /^https?:/.test(src) ? await download(host, store, src) : local
  const bytes = loaded ?? store.read(path)
  if (!bytes) throw new Refusal('file not found')
  try {
    return {
      path,
      type: kindOf(bytes)[0],
      bitmap: await createImageBitmap(new Blob([Uint8Array.from(bytes)])),
    }
  } catch {
    throw new Refusal('image decode failed')
  }
}
