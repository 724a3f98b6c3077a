import type { DownloadReply } from '../../link/link'
import type { Host } from '../../runtime/host'
import { optionsFrom, take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { bytesFromBase64, bytesToBase64 } from '../files/encoding'
import type { FileStore } from '../files/file-store'
import { clean, endingOf, nameOf } from '../files/paths'
import { writeBytes } from '../files/write-operations'
import { addressIn, headerIn, headerNamed, timeoutIn } from './address'
import { Lane } from './lane'
import { overHttp } from './offline'
import { startTask } from './task'

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
  'application/json': '.json',
  'text/plain': '.txt',
}

function endingFor(reply: DownloadReply, url: string): string {
  const type = (headerNamed(reply.header, 'content-type') ?? '').split(';')[0]?.trim() ?? ''
  return endings[type] ?? endingOf(new URL(url).pathname)
}

/** Keeps what was downloaded: at `filePath`, else as a temporary file. */
function kept(store: FileStore, reply: DownloadReply, options: Options): object {
  const bytes = bytesFromBase64(reply.base64)
  if (options.filePath === undefined)
    return { tempFilePath: store.addTemporary(bytes, endingFor(reply, addressIn(options))) }
  const filePath = clean(take(options, 'filePath', 'String'))
  writeBytes(store, filePath, bytes)
  return { filePath }
}

/** `wx.downloadFile`. (api/network/download/wx.downloadFile.html) */
export function downloadApi(host: Host, store: FileStore): (given?: unknown) => object {
  const lane = new Lane(10)
  return (given) => {
    const options = optionsFrom(given)
    return startTask(host, 'downloadFile', options, ['HeadersReceived', 'ProgressUpdate'], async (ticker) => {
      const call = { url: addressIn(options), header: headerIn(options), timeout: timeoutIn(options) }
      const reply = await lane.run(() => overHttp(host, () => host.node.download(call)))
      const bytes = bytesFromBase64(reply.base64).length
      ticker.tell('HeadersReceived', { header: reply.header })
      ticker.tell('ProgressUpdate', {
        progress: 100,
        totalBytesWritten: bytes,
        totalBytesExpectedToWrite: bytes,
      })
      return { ...kept(store, reply, options), statusCode: reply.status, header: reply.header }
    })
  }
}

function formData(options: Options): Record<string, string> {
  const entries = Object.entries(take(options, 'formData', 'Object', {}))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** `wx.uploadFile`; `data` of its answer is always text. (api/network/upload/wx.uploadFile.html) */
export function uploadApi(host: Host, store: FileStore): (given?: unknown) => object {
  const lane = new Lane(10)
  return (given) => {
    const options = optionsFrom(given)
    return startTask(host, 'uploadFile', options, ['HeadersReceived', 'ProgressUpdate'], async (ticker) => {
      const path = clean(take(options, 'filePath', 'String'))
      const call = { url: addressIn(options), header: headerIn(options), timeout: timeoutIn(options) }
      const form = {
        name: take(options, 'name', 'String'),
        fileName: nameOf(path),
        formData: formData(options),
      }
      const bytes = store.read(path)
      if (!bytes) throw new Refusal('file not found')
      const upload = { ...call, ...form, base64: bytesToBase64(bytes) }
      const reply = await lane.run(() => overHttp(host, () => host.node.upload(upload)))
      const sent = bytes.length
      ticker.tell('ProgressUpdate', { progress: 100, totalBytesSent: sent, totalBytesExpectedToSend: sent })
      ticker.tell('HeadersReceived', { header: reply.header })
      return { data: reply.text, statusCode: reply.status, header: reply.header }
    })
  }
}
