import type { Host } from '../../runtime/host'
import { kindOf, take, type Options } from '../core/options'
import { bytesToBase64 } from '../files/encoding'
import type { FileStore } from '../files/file-store'
import { clean, endingOf } from '../files/paths'
import { cloudRefusal, onCloud } from './cloud-error'

const missing = { status: -503003, errMsg: 'STORAGE_FILE_NONEXIST' }

/** Files of the cloud's storage: only those which this start of the phone has put there can be had again. */
export class CloudFiles {
  private readonly sent = new Map<string, string>()

  constructor(
    private readonly host: Host,
    private readonly store: FileStore,
  ) {}

  /** (wxcloud/reference-sdk-api/storage/uploadFile/client.uploadFile.html) */
  async uploadFile(options: Options): Promise<object> {
    const cloudPath = take(options, 'cloudPath', 'String')
    const path = clean(take(options, 'filePath', 'String'))
    const bytes = this.store.read(path)
    if (!bytes) throw cloudRefusal(-401002, 'api parameter error', `file not found: ${path}`)
    const upload = () => this.host.node.cloudUpload({ cloudPath, base64: bytesToBase64(bytes) })
    const { fileID } = await onCloud(this.host, upload)
    this.sent.set(fileID, this.store.addTemporary(bytes, endingOf(cloudPath)))
    return { fileID, statusCode: 204 }
  }

  async downloadFile(options: Options): Promise<object> {
    const path = this.sent.get(take(options, 'fileID', 'String'))
    if (path === undefined) throw cloudRefusal(-503003, 'storage file not exists', 'unknown fileID')
    return onCloud(this.host, async () => ({ tempFilePath: path, statusCode: 200 }))
  }

  async getTempFileURL(options: Options): Promise<object> {
    const one = (fileID: string) => {
      const path = this.sent.get(fileID)
      if (path === undefined) return { fileID, tempFileURL: '', maxAge: 0, ...missing }
      return { fileID, tempFileURL: this.host.sourceOf(path, ''), maxAge: 86400, status: 0, errMsg: 'ok' }
    }
    return onCloud(this.host, async () => ({ fileList: idsIn(options).map(one) }))
  }

  async deleteFile(options: Options): Promise<object> {
    const one = (fileID: string) =>
      this.sent.delete(fileID) ? { fileID, status: 0, errMsg: 'ok' } : { fileID, ...missing }
    return onCloud(this.host, async () => ({ fileList: idsIn(options).map(one) }))
  }
}

/** `fileList` as ids, or as objects with a fileID. */
function idsIn(options: Options): string[] {
  return take(options, 'fileList', 'Array').map((entry) =>
    kindOf(entry) === 'String' ? (entry as string) : (entry as { fileID: string }).fileID,
  )
}
