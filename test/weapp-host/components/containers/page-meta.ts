import { rootOf } from '../../runtime/node'
import { builtIn } from '../built-in/built-in'
import { lengthIn } from '../built-in/length'
import { ownStyle } from '../built-in/own-style'
import { pageOf } from '../built-in/owner'
import { RootFontSize } from './root-font-size'

/** component/page-meta.html. A page turned to the side and a text style of the pull-down are not drawn. */
export const pageMeta = builtIn('page-meta', {
  properties: {
    backgroundTextStyle: '',
    backgroundColor: '',
    backgroundColorTop: '',
    backgroundColorBottom: '',
    rootBackgroundColor: '',
    scrollTop: '',
    scrollDuration: 300,
    pageStyle: '',
    pageFontSize: '',
    rootFontSize: '',
    pageOrientation: '',
  },
  setUp(part) {
    const root = new RootFontSize(part.element)
    const page = rootOf(part.component)
    part.watch(['rootFontSize'], () => root.set(part.data.rootFontSize))
    part.watch(['pageStyle'], () => page.setNodeStyle(part.data.pageStyle))
    part.watch(['pageFontSize', 'backgroundColor', 'rootBackgroundColor'], () =>
      ownStyle(page, {
        'font-size': part.data.pageFontSize || null,
        'background-color': part.data.rootBackgroundColor || part.data.backgroundColor || null,
      }),
    )
    part.changed('scrollTop', () => {
      if (pageOf(part) !== part.host.router.top()) return
      const behavior = part.data.scrollDuration > 0 ? 'smooth' : 'instant'
      part.host.chrome.stage.scrollTo({ top: lengthIn(part.data.scrollTop), behavior })
    })
    part.detached(() => root.drop())
  },
})

/** component/navigation-bar.html */
export const navigationBar = builtIn('navigation-bar', {
  properties: {
    title: '',
    loading: false,
    frontColor: '',
    backgroundColor: '',
    colorAnimationDuration: 0,
    colorAnimationTimingFunc: 'linear',
  },
  setUp(part) {
    part.watch(['title'], () => part.data.title && part.host.chrome.setTitle(part.data.title))
    part.watch(['backgroundColor', 'frontColor', 'loading'], () =>
      part.host.chrome.setNavigationBar({
        ...(part.data.backgroundColor && { background: part.data.backgroundColor }),
        ...(part.data.frontColor && { text: part.data.frontColor }),
        loading: part.data.loading,
      }),
    )
  },
})
