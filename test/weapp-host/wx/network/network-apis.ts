import type { Host } from '../../runtime/host'
import { asyncApi } from '../core/async-api'
import type { FileStore } from '../files/file-store'
import { requestApi } from './request'
import { downloadApi, uploadApi } from './transfer'

/** (api/network/, api/device/network/wx.getNetworkType.html) */
export function networkApis(host: Host, store: FileStore): Record<string, unknown> {
  return {
    request: requestApi(host),
    downloadFile: downloadApi(host, store),
    uploadFile: uploadApi(host, store),
    getNetworkType: asyncApi(host, 'getNetworkType', () => ({
      networkType: host.phone.network,
      hasSystemProxy: false,
    })),
  }
}
