import type { Host } from '../runtime/host'
import { accountApis } from './account/account-apis'
import { Privacy, privacyApis } from './account/privacy'
import { baseApis } from './base'
import { canIUse } from './can-i-use'
import { createCloud } from './cloud/cloud-apis'
import { listenerApis } from './core/listeners'
import { strict } from './core/strict'
import { deviceApis } from './device/device-apis'
import { fileApis } from './files/file-apis'
import { FileStore } from './files/file-store'
import { createAnimation } from './interface/animation'
import { feedbackApis } from './interface/feedback'
import { navigationBarApis } from './interface/navigation-bar'
import { pageLookApis } from './interface/page-look'
import { tabBarApis } from './interface/tab-bar'
import { launchApis } from './launch'
import { createInnerAudioContext } from './media/audio'
import { pictureApis } from './media/picture-apis'
import { networkApis } from './network/network-apis'
import { notImitatedApis } from './not-imitated/not-imitated-apis'
import { loggerApis } from './operation/loggers'
import { performanceApis } from './operation/performance'
import { createUpdateManager } from './operation/update-manager'
import { queryApis } from './query/query-apis'
import { routeApis } from './route'
import { storageApis } from './storage/storage-apis'
import { systemInfoApis } from './system-info'

/**
 * The `wx` that app code sees. Reading a name that is not here throws and is reported; writing is free, which is how
 * `App.mockWxMethod` works.
 */
export function createWx(host: Host): Record<string, unknown> {
  const store = new FileStore(host)
  const privacy = new Privacy(host)
  const updates = createUpdateManager(host)
  const apis: Record<string, unknown> = {
    ...notImitatedApis(host),
    ...baseApis(host),
    ...listenerApis(host),
    ...systemInfoApis(host),
    ...launchApis(host),
    ...routeApis(host),
    ...storageApis(host),
    ...fileApis(host, store),
    ...networkApis(host, store),
    cloud: createCloud(host, store),
    ...feedbackApis(host),
    ...navigationBarApis(host),
    ...tabBarApis(host),
    ...pageLookApis(host),
    createAnimation,
    ...queryApis(host),
    ...pictureApis(host, store),
    createInnerAudioContext: () => createInnerAudioContext(host),
    ...deviceApis(host, privacy),
    ...accountApis(host),
    ...privacyApis(host, privacy),
    ...loggerApis(host),
    ...performanceApis(),
    getUpdateManager: () => updates,
  }
  apis.canIUse = canIUse(apis)
  return strict('wx', apis, (error) => host.report(error))
}
