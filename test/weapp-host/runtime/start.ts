import type { Program } from './code/program'
import type { Host } from './host'
import type { Reports } from './reports'

/** app.js, `onLaunch` and `onShow` of the app, then the first page (reference/api/App.html). */
export async function start(host: Host, program: Program, reports: Reports): Promise<void> {
  program.runApp()
  reports.app = host.app
  if (host.app !== undefined) host.call(host.app, 'onLaunch', host.launch)
  reports.hear('onShow', 'AppShow', host.launch)
  program.packageArrived('')
  await openFirst(host, reports)
  await new Promise((drawn) => requestAnimationFrame(drawn))
}

/** A start on a page that is not there is the app's to settle (reference/api/App.html#onPageNotFound). */
async function openFirst(host: Host, reports: Reports): Promise<void> {
  const { path, query } = host.launch
  const [first] = host.bundle.pages
  if (first === undefined) throw new Error('app.json names no page')
  const route = path.replace(/^\//, '').replace(/\.html$/, '')
  if (host.bundle.pages.some((page) => page.route === route)) return host.router.reLaunch(urlOf(route, query))
  reports.hear('onPageNotFound', 'PageNotFound', { path: route, query, isEntryPage: true })
  await host.router.idle()
  if (host.router.stack.length === 0) await host.router.reLaunch(urlOf(first.route, {}))
}

function urlOf(route: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return `/${route}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`
}
