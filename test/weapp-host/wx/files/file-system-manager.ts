import type { Host } from '../../runtime/host'
import { asyncApi } from '../core/async-api'
import type { Options } from '../core/options'
import { thrownBy } from '../core/refusal'
import { strict } from '../core/strict'
import type { FileStore } from './file-store'
import { mkdir, rmdir } from './folder-operations'
import { access, readdir, readFile, stat } from './read-operations'
import { getFileInfo, getSavedFileList, removeSavedFile } from './saved-files'
import { appendFile, copyFile, rename, saveFile, truncate, unlink, writeFile } from './write-operations'

interface Operation {
  readonly run: (store: FileStore, options: Options) => object | void
  /** Names of the `…Sync` twin's arguments, in order. */
  readonly takes: readonly string[]
  /** Which part of the answer the twin returns. */
  readonly gives?: string
}

const operations: Readonly<Record<string, Operation>> = {
  access: { run: access, takes: ['path'] },
  appendFile: { run: appendFile, takes: ['filePath', 'data', 'encoding'] },
  copyFile: { run: copyFile, takes: ['srcPath', 'destPath'] },
  mkdir: { run: mkdir, takes: ['dirPath', 'recursive'] },
  readdir: { run: readdir, takes: ['dirPath'], gives: 'files' },
  readFile: { run: readFile, takes: ['filePath', 'encoding', 'position', 'length'], gives: 'data' },
  rename: { run: rename, takes: ['oldPath', 'newPath'] },
  rmdir: { run: rmdir, takes: ['dirPath', 'recursive'] },
  saveFile: { run: saveFile, takes: ['tempFilePath', 'filePath'], gives: 'savedFilePath' },
  stat: { run: stat, takes: ['path', 'recursive'], gives: 'stats' },
  unlink: { run: unlink, takes: ['filePath'] },
  writeFile: { run: writeFile, takes: ['filePath', 'data', 'encoding'] },
}

function twin(name: string, operation: Operation, store: FileStore): (...given: unknown[]) => unknown {
  return (...given) => {
    const options = Object.fromEntries(operation.takes.map((key, i) => [key, given[i]]))
    try {
      const answer = operation.run(store, options)
      return operation.gives === undefined ? undefined : (answer as Options)[operation.gives]
    } catch (error) {
      throw thrownBy(name, error)
    }
  }
}

/** `wx.getFileSystemManager()`: every operation and its `…Sync` twin. (api/file/FileSystemManager.html) */
export function createFileSystemManager(host: Host, store: FileStore): object {
  const manager: Record<string, unknown> = {
    truncate: asyncApi(host, 'truncate', (options) => truncate(store, options)),
    getFileInfo: asyncApi(host, 'getFileInfo', (options) => getFileInfo(store, options)),
    getSavedFileList: asyncApi(host, 'getSavedFileList', () => getSavedFileList(store)),
    removeSavedFile: asyncApi(host, 'removeSavedFile', (options) => removeSavedFile(store, options)),
  }
  for (const [name, operation] of Object.entries(operations)) {
    manager[name] = asyncApi(host, name, (options) => operation.run(store, options))
    manager[`${name}Sync`] = twin(`${name}Sync`, operation, store)
  }
  return strict('FileSystemManager', manager, (error) => host.report(error))
}
