import type { Host } from '../../runtime/host'
import { callBack } from '../core/async-api'
import { strict } from '../core/strict'

/** `wx.getUpdateManager`: there is never an update. (api/base/update/UpdateManager.html) */
export function createUpdateManager(host: Host): object {
  return strict('UpdateManager', {
    onCheckForUpdate: (listener: unknown) =>
      void window.setTimeout(() => callBack(host, listener, { hasUpdate: false })),
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
    applyUpdate: () => {
      throw new Error('applyUpdate:fail update is not ready')
    },
  })
}
