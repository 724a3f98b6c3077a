import { EventChannel } from '../app/event-channel'
import type { WayOut } from '../chrome/navigation-bar'
import type { PageChrome } from '../chrome/page-chrome'
import { watchPull } from '../chrome/pull-down'
import type { Packages } from '../code/packages'
import type { Program } from '../code/program'
import type { Host } from '../host'
import { PageRouter } from './page-router'
import { PageShell, type Surroundings } from './page-shell'
import { toPreload } from './preload'

interface Parts {
  readonly host: Host
  readonly chrome: PageChrome
  readonly program: Program
  readonly packages: Packages
  readonly around: Surroundings
  /** Tells whoever listens by `wx.on…`. */
  hear(name: string, value: unknown): void
}

/** The router of this mini-program: what pages it has, and how one is opened. */
export function createRouter({ host, chrome, program, packages, around, hear }: Parts): PageRouter {
  const { appConfig, configs, pages } = host.bundle
  const routes = new Set(pages.map(({ route }) => route))
  const tabs = (appConfig.tabBar?.list ?? []).map(({ pagePath }) => pagePath)
  let lastId = 0
  const router = new PageRouter({
    tabs,
    isPage: (route) => routes.has(route),
    prepare: async (route) => {
      await packages.load(packages.of(route))
      program.need(route)
    },
    open: (to, channel) => {
      const config = { ...appConfig.window, ...configs[to.route] }
      const page = new PageShell(++lastId, to, config, around, channel)
      watchPull(page)
      return page
    },
    channel: (events) => new EventChannel(events, host.report),
    changed: (page) => {
      chrome.follow(page, wayOut(page.route, router.stack.length, [pages[0]?.route, ...tabs]))
      for (const root of toPreload(appConfig, page.route, host.phone)) void packages.load(root)
    },
  })
  window.addEventListener('resize', () => tellOfResize(router, host, hear))
  return router
}

function wayOut(route: string, depth: number, homes: readonly (string | undefined)[]): WayOut {
  if (depth > 1) return 'back'
  return homes.includes(route) ? 'none' : 'home'
}

/** (framework/view/resizable.html) */
function tellOfResize(router: PageRouter, host: Host, hear: Parts['hear']): void {
  const { clientWidth: windowWidth, clientHeight: windowHeight } = host.chrome.stage
  const size = { windowWidth, windowHeight, screenWidth: window.innerWidth, screenHeight: window.innerHeight }
  for (const page of [...router.stack, ...router.kept]) page.resize({ size })
  hear('WindowResize', { size })
}
