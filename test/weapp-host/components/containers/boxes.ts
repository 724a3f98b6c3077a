import { builtIn, type BuiltIn } from '../built-in/built-in'
import type { Properties } from '../built-in/properties'

/**
 * Components that WeChat draws natively or fills from its servers. Here they are plain boxes: they take their
 * properties and show what WXML puts inside, but play, film and locate nothing and raise no events.
 */
const described: Readonly<Record<string, Properties>> = {
  ad: { unitId: '', adIntervals: 0, adType: '', adTheme: '' },
  'ad-custom': { unitId: '', adIntervals: 0 },
  audio: { src: '', loop: false, controls: false, poster: '', name: '', author: '' },
  camera: {
    mode: 'normal',
    resolution: 'medium',
    devicePosition: 'back',
    flash: 'auto',
    frameSize: 'medium',
  },
  editor: {
    readOnly: false,
    placeholder: '',
    showImgSize: false,
    showImgToolbar: false,
    showImgResize: false,
  },
  'functional-page-navigator': { version: 'release', name: '', args: null },
  'keyboard-accessory': {},
  'live-player': {
    src: '',
    mode: 'live',
    autoplay: false,
    muted: false,
    orientation: 'vertical',
    objectFit: 'contain',
  },
  'live-pusher': { url: '', mode: 'RTC', autopush: false, muted: false, enableCamera: true },
  map: {
    longitude: null,
    latitude: null,
    scale: 16,
    minScale: 3,
    maxScale: 20,
    markers: [],
    covers: [],
    polyline: [],
    circles: [],
    controls: [],
    includePoints: [],
    polygons: [],
    showLocation: false,
    layerStyle: 1,
    rotate: 0,
    skew: 0,
    subkey: '',
    setting: null,
    enableZoom: true,
    enableScroll: true,
    enableRotate: false,
    showCompass: false,
    showScale: false,
    enableOverlooking: false,
    enableSatellite: false,
    enableTraffic: false,
    enablePoi: true,
  },
  'official-account': {},
  'open-data': { type: '', openGid: '', lang: 'en', defaultText: '', defaultAvatar: '' },
  video: {
    src: '',
    duration: null,
    controls: true,
    danmuList: [],
    danmuBtn: false,
    enableDanmu: false,
    autoplay: false,
    loop: false,
    muted: false,
    initialTime: 0,
    direction: null,
    showProgress: true,
    showFullscreenBtn: true,
    showPlayBtn: true,
    showCenterPlayBtn: true,
    enableProgressGesture: true,
    objectFit: 'contain',
    poster: '',
    showMuteBtn: false,
    title: '',
    posterForCrawler: '',
  },
  'voip-room': { openid: '', mode: 'camera', devicePosition: 'front' },
  'web-view': { src: '', progressbarColor: '' },
}

export const boxes: readonly BuiltIn[] = Object.entries(described).map(([tag, properties]) =>
  builtIn(tag, {
    properties,
    setUp: (part) =>
      part.offer({
        callContextMethod(method: string) {
          throw new Error(`<${tag}> cannot be imitated by this host: ${method} does nothing here`)
        },
      }),
  }),
)
