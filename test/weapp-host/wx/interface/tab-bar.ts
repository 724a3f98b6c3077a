import type { Chrome, Host } from '../../runtime/host'
import { asyncApis, type Work } from '../core/async-api'
import { take, type Options } from '../core/options'
import { Refusal } from '../core/refusal'

type Change = Parameters<Chrome['setTabBar']>[0]

function indexIn(host: Host, options: Options): number {
  const index = take(options, 'index', 'Number')
  if (!host.bundle.appConfig.tabBar?.list[index]) throw new Refusal('tabbar item not found')
  return index
}

/** A change of the tab bar: only while one of its pages is shown. */
function changing(host: Host, changeFor: (options: Options) => Change): Work {
  return (options) => {
    const { route } = host.router.top()
    if (!host.bundle.appConfig.tabBar?.list.some(({ pagePath }) => pagePath === route))
      throw new Refusal('not TabBar page')
    host.chrome.setTabBar(changeFor(options))
  }
}

/** (api/ui/tab-bar/) */
export function tabBarApis(host: Host): Record<string, unknown> {
  const works: Record<string, (options: Options) => Change> = {
    showTabBar: () => ({ shown: true }),
    hideTabBar: () => ({ shown: false }),
    setTabBarItem: (options) => ({ index: indexIn(host, options), text: take(options, 'text', 'String') }),
    setTabBarBadge: (options) => ({ index: indexIn(host, options), badge: take(options, 'text', 'String') }),
    removeTabBarBadge: (options) => ({ index: indexIn(host, options), badge: null }),
    showTabBarRedDot: (options) => ({ index: indexIn(host, options), dot: true }),
    hideTabBarRedDot: (options) => ({ index: indexIn(host, options), dot: false }),
  }
  const apis = Object.entries(works).map(([name, changeFor]) => [name, changing(host, changeFor)])
  return asyncApis(host, Object.fromEntries(apis) as Record<string, Work>)
}
