import type { Host } from '../../runtime/host'
import { asyncApi, type Work } from '../core/async-api'
import { Refusal } from '../core/refusal'
import { strict } from '../core/strict'
import type { FileStore } from '../files/file-store'
import { callFunction } from './call-function'
import { CloudFiles } from './cloud-files'

/** `wx.cloud`: functions and files; what else CloudBase has throws when it is read. (wxcloud/reference-sdk-api/) */
export function createCloud(host: Host, store: FileStore): object {
  const files = new CloudFiles(host, store)
  let ready = false
  const works: Record<string, Work> = {
    callFunction: (options) => callFunction(host, options),
    uploadFile: (options) => files.uploadFile(options),
    downloadFile: (options) => files.downloadFile(options),
    getTempFileURL: (options) => files.getTempFileURL(options),
    deleteFile: (options) => files.deleteFile(options),
  }
  const afterInit = (work: Work): Work => {
    return (options) => {
      if (!ready)
        throw new Refusal("Error: Cloud API isn't enabled, please call wx.cloud.init first", { errCode: -1 })
      return work(options)
    }
  }
  const apis = Object.entries(works).map(([name, work]) => [
    name,
    asyncApi(host, `cloud.${name}`, afterInit(work)),
  ])
  const init = () => void (ready = true)
  return strict('wx.cloud', { init, ...Object.fromEntries(apis) }, (error) => host.report(error))
}
