import type { Host } from '../../runtime/host'
import type { FileStore } from './file-store'
import { createFileSystemManager } from './file-system-manager'

/** `wx.getFileSystemManager`, and the older calls that do the same on `wx` itself. (api/file/) */
export function fileApis(host: Host, store: FileStore): Record<string, unknown> {
  const manager = createFileSystemManager(host, store) as Record<string, unknown>
  const older = ['saveFile', 'getFileInfo', 'getSavedFileList', 'removeSavedFile']
  return {
    getFileSystemManager: () => manager,
    ...Object.fromEntries(older.map((name) => [name, manager[name]])),
  }
}
