import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { defineComponents } from '../components/define-components'
import type { BootInput } from '../link/link'
import type { PageEnd } from '../link/page-end'
import { createWx } from '../wx/create-wx'
import { adjustGlassEasel } from './adjust-glass-easel'
import { AppInstance } from './app/app-instance'
import { giveInstanceMethods } from './app/give-instance-methods'
import { PageChrome } from './chrome/page-chrome'
import { part } from './chrome/part'
import { createProgram } from './code/create-program'
import { EntryPoint } from './code/entry-point'
import { ReadyLifetime } from './code/ready'
import { createHost, type HostInMaking } from './create-host'
import type { Host } from './host'
import { createRouter } from './pages/create-router'
import { Reports } from './reports'
import { createSandbox } from './sandbox/create-sandbox'
import { start } from './start'
import { addTemplates } from './template/add-templates'
import { Backend } from './view/backend'
import { watchEvents } from './view/events'

/** Opens the mini-program; resolves when its first page is shown. Rejects when there is no page to show. */
export async function boot(input: BootInput, link: PageEnd): Promise<Host> {
  const reports = new Reports((event) => link.tell('event', event))
  const app = new AppInstance()
  const host = createHost(input, link, reports, app)
  adjustGlassEasel(reports, host.setDataCalls)
  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('main', true)
  const ready = new ReadyLifetime(space)
  defineComponents(space.getComponentSpace(), host)

  host.wx = createWx(host)
  giveInstanceMethods(host.wx)
  const entries = new EntryPoint(space)
  const sandbox = createSandbox(host, entries.constructors, app, reports)
  host.appFunction = (source, extra = {}) =>
    sandbox.run(`return (${source}\n)`, extra, 'automator') as ReturnType<Host['appFunction']>
  addTemplates(host, space, reports)
  const { packages, program } = createProgram(host, space, entries, sandbox)

  const chrome = new PageChrome(host.bundle, chromeActs(host))
  const backend = environment.associateBackend(new Backend())
  const around = { ...host, backend, space, stage: part('#stage'), flushReady: () => ready.flush() }
  const hear = (name: string, value: unknown) => reports.hear('', name, value)
  host.chrome = chrome
  host.router = createRouter({ host, chrome, program, packages, around, hear })
  watchEvents(part('#stage'))
  await start(host, program, reports)
  return host
}

/** What a person can do to the bars; a route that fails is nobody's to hear of. */
function chromeActs(host: HostInMaking) {
  const ignore = () => undefined
  return {
    goBack: () => void host.router.navigateBack(1).catch(ignore),
    goHome: () => void host.router.reLaunch(`/${host.bundle.pages[0]?.route}`).catch(ignore),
    chooseTab: (index: number, text: string) => void host.router.chooseTab(index, text).catch(ignore),
    sourceOf: (src: string) => host.sourceOf(src, ''),
  }
}
