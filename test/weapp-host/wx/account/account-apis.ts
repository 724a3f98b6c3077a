import type { Host } from '../../runtime/host'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'
import { online } from '../network/offline'

/** What each permission's question names. (framework/open-ability/authorize.html) */
const scopes: Readonly<Record<string, string>> = {
  'scope.userLocation': '位置信息',
  'scope.userFuzzyLocation': '模糊地理位置',
  'scope.werun': '微信运动步数',
  'scope.record': '麦克风',
  'scope.writePhotosAlbum': '保存到相册',
  'scope.camera': '摄像头',
  'scope.bluetooth': '蓝牙',
  'scope.addPhoneContact': '添加到联系人',
  'scope.addPhoneCalendar': '添加到日历',
}

/** Asks once; what was answered holds until the mini-program starts anew. */
async function authorize(host: Host, granted: Map<string, boolean>, options: Options): Promise<void> {
  const scope = take(options, 'scope', 'String')
  const title = scopes[scope]
  if (title === undefined) throw new Refusal(`invalid scope "${scope}"`, { errno: 1001 })
  if (!granted.has(scope)) {
    const asked = { title, content: '', showCancel: true, cancelText: '拒绝', confirmText: '允许' }
    granted.set(scope, (await host.chrome.modal(asked)).confirm)
  }
  if (granted.get(scope) !== true) throw new Refusal('auth deny', { errno: 103 })
}

/** (api/open-api/login/, api/open-api/authorize/, api/open-api/setting/) */
export function accountApis(host: Host): Record<string, unknown> {
  const granted = new Map<string, boolean>()
  let logins = 0
  return asyncApis(host, {
    // The code means something only to WeChat's servers: what is made of it is tested in the cloud.
    login: () =>
      online(host, async () => ({ code: `code-of-this-host-${Date.now().toString(36)}-${++logins}` })),
    checkSession: () => undefined,
    authorize: (options) => authorize(host, granted, options),
    getSetting: () => ({ authSetting: Object.fromEntries(granted) }),
  })
}
