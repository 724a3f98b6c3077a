import { take, type Options } from '../core/options'
import { digest } from './digest'
import { fileErrors } from './file-errors'
import type { FileStore } from './file-store'
import { pathIn } from './read-operations'

/** Size in bytes and digest. (api/file/FileSystemManager.getFileInfo.html) */
export async function getFileInfo(
  store: FileStore,
  options: Options,
): Promise<{ size: number; digest: string }> {
  const path = pathIn(options, 'filePath')
  const bytes = store.read(path)
  if (!bytes) throw fileErrors.missingFor(`open ${path}`)
  return {
    size: bytes.length,
    digest: await digest(bytes, take(options, 'digestAlgorithm', 'String', 'md5')),
  }
}

export function getSavedFileList(store: FileStore): { fileList: object[] } {
  const one = (filePath: string) => ({
    filePath,
    size: store.read(filePath)?.length ?? 0,
    createTime: store.modifiedAt(filePath),
  })
  return { fileList: store.saved().map(one) }
}

export function removeSavedFile(store: FileStore, options: Options): void {
  const path = pathIn(options, 'filePath')
  if (!store.saved().includes(path)) throw fileErrors.missing(path)
  store.remove(path)
}
