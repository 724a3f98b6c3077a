import type { Host } from '../runtime/host'
import { asyncApi } from './core/async-api'

const statusBarHeight = 20
/** The base library whose behaviour this host imitates. */
const sdkVersion = '3.7.0'

const navigationBarHeight = 44

/** What the page on top has to itself; before the first one, what a page below a navigation bar would have. */
function stageOf(host: Host): { top: number; height: number } {
  if (host.router.stack.length > 0) return host.chrome.stage.getBoundingClientRect()
  const top = statusBarHeight + navigationBarHeight
  return { top, height: window.innerHeight - top }
}

function windowInfo(host: Host) {
  const { innerWidth: screenWidth, innerHeight: screenHeight } = window
  const stage = stageOf(host)
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth,
    screenHeight,
    windowWidth: screenWidth,
    windowHeight: Math.round(stage.height),
    statusBarHeight,
    screenTop: Math.round(stage.top),
    safeArea: {
      left: 0,
      right: screenWidth,
      top: statusBarHeight,
      bottom: screenHeight,
      width: screenWidth,
      height: screenHeight - statusBarHeight,
    },
  }
}

function deviceInfo() {
  return {
    abi: '',
    deviceAbi: '',
    benchmarkLevel: 1,
    brand: 'devtools',
    model: 'iPhone 12/13 (Pro)',
    system: 'iOS 10.0.1',
    platform: 'devtools',
    cpuType: '',
    memorySize: '2048',
  }
}

/** `fontSizeSetting` in px; `fontSizeScaleFactor` against the usual 16. (api/base/system/wx.getAppBaseInfo.html) */
function appBaseInfo(host: Host) {
  return {
    SDKVersion: sdkVersion,
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
    language: 'zh_CN',
    version: '8.0.50',
    theme: 'light',
    fontSizeSetting: host.phone.fontSizeSetting,
    fontSizeScaleFactor: host.phone.fontSizeSetting / 16,
  }
}

function systemSetting(host: Host) {
  const wifiEnabled = host.phone.network === 'wifi'
  return { bluetoothEnabled: false, locationEnabled: true, wifiEnabled, deviceOrientation: 'portrait' }
}

function systemInfo(host: Host) {
  return { ...windowInfo(host), ...deviceInfo(), ...appBaseInfo(host), ...systemSetting(host) }
}

const authorizeSetting = {
  albumAuthorized: 'not determined',
  bluetoothAuthorized: 'not determined',
  cameraAuthorized: 'not determined',
  locationAuthorized: 'not determined',
  locationReducedAccuracy: false,
  microphoneAuthorized: 'not determined',
  notificationAuthorized: 'not determined',
  notificationAlertAuthorized: 'not determined',
  notificationBadgeAuthorized: 'not determined',
  notificationSoundAuthorized: 'not determined',
  phoneCalendarAuthorized: 'not determined',
}

/** The capsule at the top right, in px of the screen. (api/ui/menu/wx.getMenuButtonBoundingClientRect.html) */
function menuButton() {
  const right = window.innerWidth - 7
  return {
    width: 87,
    height: 32,
    top: statusBarHeight + 4,
    bottom: statusBarHeight + 36,
    left: right - 87,
    right,
  }
}

/** (api/base/system/) */
export function systemInfoApis(host: Host): Record<string, unknown> {
  return {
    getSystemInfo: asyncApi(host, 'getSystemInfo', () => systemInfo(host)),
    getSystemInfoAsync: asyncApi(host, 'getSystemInfoAsync', () => systemInfo(host)),
    getSystemInfoSync: () => systemInfo(host),
    getWindowInfo: () => windowInfo(host),
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: () => appBaseInfo(host),
    getSystemSetting: () => systemSetting(host),
    getAppAuthorizeSetting: () => ({ ...authorizeSetting }),
    getMenuButtonBoundingClientRect: menuButton,
  }
}
