import type { Host } from '../../runtime/host'
import { select } from '../../runtime/selectors/select'
import { asyncApis } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

/** Px from the page's top; `selector` wins over `scrollTop`. (api/ui/scroll/wx.pageScrollTo.html) */
function pageScrollTo(host: Host, options: Options): void {
  const { stage } = host.chrome
  const offset = take(options, 'offsetTop', 'Number', 0)
  if (options.selector === undefined) {
    stage.scrollTop = take(options, 'scrollTop', 'Number') + offset
    return
  }
  const selector = take(options, 'selector', 'String')
  const [element] = select(host.router.top(), selector, false)
  if (!element) throw new Refusal(`scroll target not found: ${selector}`)
  stage.scrollTop += element.getBoundingClientRect().top - stage.getBoundingClientRect().top + offset
}

/** Seen only when a page is pulled past its end, which this host does not draw. */
function checkColours(options: Options): void {
  for (const name of ['backgroundColor', 'backgroundColorTop', 'backgroundColorBottom'])
    take(options, name, 'String', '')
}

function checkTextStyle(options: Options): void {
  const style = take(options, 'textStyle', 'String')
  if (!['dark', 'light'].includes(style)) throw new Refusal(`invalid textStyle "${style}"`, { errno: 1001 })
}

/** `source` is `url("https://…")`. (api/ui/font/wx.loadFontFace.html) */
async function loadFontFace(options: Options): Promise<object> {
  const font = new FontFace(take(options, 'family', 'String'), take(options, 'source', 'String'))
  try {
    document.fonts.add(await font.load())
    return { status: 'loaded' }
  } catch {
    throw new Refusal('error')
  }
}

/** (api/ui/background/, api/ui/pull-down-refresh/, api/ui/scroll/, api/ui/font/) */
export function pageLookApis(host: Host): Record<string, unknown> {
  return asyncApis(host, {
    pageScrollTo: (options) => pageScrollTo(host, options),
    startPullDownRefresh: () => host.chrome.pullDown(true),
    stopPullDownRefresh: () => host.chrome.pullDown(false),
    setBackgroundColor: checkColours,
    setBackgroundTextStyle: checkTextStyle,
    loadFontFace: (options) => loadFontFace(options),
  })
}
