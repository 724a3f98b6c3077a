import type { Options } from '../core/options'
import { fileErrors } from './file-errors'
import type { FileStore } from './file-store'
import { parentOf, placeOf, userRoot } from './paths'
import { pathIn } from './read-operations'

/** Makes a folder; with `recursive` also the folders above it, and one that is there already is no error. */
export function mkdir(store: FileStore, options: Options): void {
  const path = pathIn(options, 'dirPath')
  if (placeOf(path) !== 'user') throw fileErrors.forbidden(`open ${path}`)
  if (store.read(path)) throw fileErrors.exists(path)
  if (options.recursive === true) return makeAll(store, path)
  if (store.isFolder(path)) throw fileErrors.exists(path)
  if (!store.isFolder(parentOf(path))) throw fileErrors.missing(path)
  store.makeFolder(path)
}

function makeAll(store: FileStore, path: string): void {
  if (store.isFolder(path)) return
  makeAll(store, parentOf(path))
  store.makeFolder(path)
}

export function rmdir(store: FileStore, options: Options): void {
  const path = pathIn(options, 'dirPath')
  if (placeOf(path) !== 'user' || path === userRoot) throw fileErrors.forbidden(`open ${path}`)
  if (!store.isFolder(path)) throw store.read(path) ? fileErrors.notDirectory(path) : fileErrors.missing(path)
  const inside = store.below(path)
  if (inside.length > 0 && options.recursive !== true) throw fileErrors.notEmpty()
  for (const key of [...inside, `${path}/`]) store.remove(key)
}
