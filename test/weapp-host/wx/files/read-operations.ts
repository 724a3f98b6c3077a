import { take, type Options } from '../core/options'
import { encodingNamed } from './encoding'
import { fileErrors } from './file-errors'
import type { FileStore } from './file-store'
import { clean, nameOf, placeOf } from './paths'

/** The path an operation is about. */
export function pathIn(options: Options, name: string): string {
  return clean(take(options, name, 'String'))
}

export function access(store: FileStore, options: Options): void {
  const path = pathIn(options, 'path')
  if (!store.isFolder(path) && !store.read(path)) throw fileErrors.missing(path)
}

/** The part of a file from `position`, `length` bytes long; an ArrayBuffer without an encoding. */
export function readFile(store: FileStore, options: Options): { data: string | ArrayBuffer } {
  const path = pathIn(options, 'filePath')
  if (store.isFolder(path)) throw fileErrors.isDirectory(path)
  const bytes = store.read(path)
  if (!bytes) throw fileErrors.missingFor(`open ${path}`)
  const part = partOf(bytes, options)
  return {
    data:
      options.encoding === undefined
        ? part.buffer
        : encodingNamed(take(options, 'encoding', 'String')).decode(part),
  }
}

function partOf(bytes: Uint8Array, options: Options): Uint8Array<ArrayBuffer> {
  const position = take(options, 'position', 'Number', 0)
  if (position < 0 || position > bytes.length) throw fileErrors.outOfRange('position', 1301009)
  const length = take(options, 'length', 'Number', bytes.length - position)
  if (length < 0 || position + length > bytes.length) throw fileErrors.outOfRange('length', 1301006)
  return Uint8Array.from(bytes.subarray(position, position + length))
}

export function readdir(store: FileStore, options: Options): { files: string[] } {
  const path = pathIn(options, 'dirPath')
  if (placeOf(path) !== 'user') throw fileErrors.forbidden(`open ${path}`)
  if (store.isFolder(path)) return { files: store.childrenOf(path).map(nameOf) }
  throw store.read(path) ? fileErrors.notDirectory(path) : fileErrors.missing(path)
}

/** Times in seconds since 1970. (api/file/Stats.html) */
function statsOf(store: FileStore, path: string) {
  const folder = store.isFolder(path)
  const bytes = folder ? new Uint8Array() : store.read(path)
  if (!bytes) throw fileErrors.missing(path)
  const time = store.modifiedAt(folder ? `${path}/` : path)
  return {
    mode: folder ? 16877 : 33188,
    size: bytes.length,
    lastAccessedTime: time,
    lastModifiedTime: time,
    isDirectory: () => folder,
    isFile: () => !folder,
  }
}

/** With `recursive`, a folder's stats are a list of `{path, stats}`. */
export function stat(store: FileStore, options: Options): { stats: object } {
  const path = pathIn(options, 'path')
  if (options.recursive !== true || !store.isFolder(path)) return { stats: statsOf(store, path) }
  const all = ['', ...store.below(path).map((key) => key.slice(path.length).replace(/\/$/, ''))]
  return { stats: all.map((below) => ({ path: below || '/', stats: statsOf(store, path + below) })) }
}
