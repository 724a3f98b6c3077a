import { kindOf, take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { encodingNamed } from './encoding'
import { fileErrors } from './file-errors'
import type { FileStore } from './file-store'
import { nameOf, parentOf, placeOf } from './paths'
import { pathIn } from './read-operations'

function bytesIn(options: Options): Uint8Array {
  if (kindOf(options.data) === 'ArrayBuffer') return new Uint8Array((options.data as ArrayBuffer).slice(0))
  if (kindOf(options.data) !== 'String') throw new Refusal('invalid data', { errno: 1001 })
  return encodingNamed(take(options, 'encoding', 'String', 'utf8')).encode(options.data as string)
}

/** Where a file may be written: in a folder of the user's that is there. */
function checkTarget(store: FileStore, path: string): void {
  if (placeOf(path) !== 'user') throw fileErrors.forbidden(`open ${path}`)
  if (store.isFolder(path)) throw fileErrors.isDirectory(path)
  if (!store.isFolder(parentOf(path))) throw fileErrors.missingFor(`open ${path}`)
}

/** Writes where the user's files may be written. */
export function writeBytes(store: FileStore, path: string, bytes: Uint8Array): void {
  checkTarget(store, path)
  store.write(path, bytes)
}

export function writeFile(store: FileStore, options: Options): void {
  writeBytes(store, pathIn(options, 'filePath'), bytesIn(options))
}

export function appendFile(store: FileStore, options: Options): void {
  const path = pathIn(options, 'filePath')
  checkTarget(store, path)
  const before = store.read(path)
  if (!before) throw fileErrors.missingFor(`open ${path}`)
  const more = bytesIn(options)
  const both = new Uint8Array(before.length + more.length)
  both.set(before)
  both.set(more, before.length)
  store.write(path, both)
}

export function truncate(store: FileStore, options: Options): void {
  const path = pathIn(options, 'filePath')
  checkTarget(store, path)
  const before = store.read(path)
  if (!before) throw fileErrors.missingFor(`open ${path}`)
  const after = new Uint8Array(take(options, 'length', 'Number', 0))
  after.set(before.subarray(0, after.length))
  store.write(path, after)
}

export function unlink(store: FileStore, options: Options): void {
  const path = pathIn(options, 'filePath')
  if (placeOf(path) === 'package') throw fileErrors.forbidden(`open ${path}`)
  if (store.isFolder(path)) throw fileErrors.notPermitted(`unlink ${path}`)
  if (!store.read(path)) throw fileErrors.missing(path)
  store.remove(path)
}

export function copyFile(store: FileStore, options: Options): void {
  const from = pathIn(options, 'srcPath')
  const to = pathIn(options, 'destPath')
  const act = `copyFile ${from} -> ${to}`
  if (placeOf(to) !== 'user') throw fileErrors.forbidden(act)
  const bytes = store.read(from)
  if (!bytes || !store.isFolder(parentOf(to))) throw fileErrors.missingFor(act)
  writeBytes(store, to, bytes)
}

/** Moves a file or a whole folder. */
export function rename(store: FileStore, options: Options): void {
  const from = pathIn(options, 'oldPath')
  const to = pathIn(options, 'newPath')
  const act = `rename ${from} -> ${to}`
  if (placeOf(from) === 'package' || placeOf(to) !== 'user') throw fileErrors.forbidden(act)
  const moved = store.isFolder(from) ? [`${from}/`, ...store.below(from)] : [from]
  if (!store.isFolder(parentOf(to)) || !moved.every((key) => store.read(key)))
    throw fileErrors.missingFor(act)
  for (const key of moved) move(store, key, to + key.slice(from.length))
}

function move(store: FileStore, from: string, to: string): void {
  const bytes = store.read(from)
  store.remove(from)
  store.write(to, bytes ?? new Uint8Array())
}

/** Keeps a temporary file: under `filePath`, or under a name that WeChat gives. */
export function saveFile(store: FileStore, options: Options): { savedFilePath: string } {
  const from = pathIn(options, 'tempFilePath')
  const bytes = placeOf(from) === 'temporary' ? store.read(from) : undefined
  if (!bytes) throw fileErrors.temporaryMissing()
  const to = options.filePath === undefined ? `wxfile://store_${nameOf(from)}` : pathIn(options, 'filePath')
  if (options.filePath !== undefined) checkTarget(store, to)
  store.write(to, bytes)
  store.remove(from)
  return { savedFilePath: to }
}
