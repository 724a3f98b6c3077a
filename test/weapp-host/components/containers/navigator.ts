import { builtIn } from '../built-in/built-in'
import { hoverProperties, setUpHover } from '../built-in/hover'
import type { Part } from '../built-in/part'

const properties = {
  ...hoverProperties,
  hoverClass: 'navigator-hover',
  hoverStayTime: 600,
  target: 'self',
  url: '',
  openType: 'navigate',
  delta: 1,
  appId: '',
  path: '',
  extraData: null,
  version: 'release',
  shortLink: '',
}

/** component/navigator.html: `success`, `fail` and `complete` tell how the route went. */
export const navigator = builtIn('navigator', {
  properties,
  setUp(part) {
    setUpHover(part)
    part.hear('tap', () => {
      go(part).then(
        () => settle(part, 'success', `${methodOf(part)}:ok`),
        (error: unknown) => settle(part, 'fail', `${methodOf(part)}:fail ${wordsOf(error)}`),
      )
    })
  },
})

type Navigator = Part<typeof properties>

const methods: Readonly<Record<string, string>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}

function methodOf({ data }: Navigator): string {
  return methods[data.openType] ?? data.openType
}

async function go({ host, data }: Navigator): Promise<void> {
  if (data.target === 'miniProgram' || data.openType === 'exit') {
    const error = new Error(`<navigator> to another mini-program or out of this one cannot be imitated`)
    host.report(error)
    throw error
  }
  switch (data.openType) {
    case 'navigate':
      await host.router.navigateTo(data.url)
      return
    case 'redirect':
      return host.router.redirectTo(data.url)
    case 'switchTab':
      return host.router.switchTab(data.url)
    case 'reLaunch':
      return host.router.reLaunch(data.url)
    case 'navigateBack':
      return host.router.navigateBack(data.delta)
    default:
      throw new Error(`open-type "${data.openType}" is unknown`)
  }
}

function settle(part: Navigator, event: 'success' | 'fail', errMsg: string): void {
  if (!part.element.isConnected) return
  part.trigger(event, { errMsg })
  part.trigger('complete', { errMsg })
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
