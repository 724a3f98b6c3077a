import { compileMiniprogram } from '../compile/compile-miniprogram'
import { findBrowser, openBrowser } from '../launch/open-browser'
import { acceptPage } from '../link/node-end'
import { AutomatorServer } from './automator/automator-server'
import { IdleWatch } from './automator/idle-watch'
import { answerWith } from './automator/own-methods'
import { buildRuntime } from './phone/build-runtime'
import { connectPhone } from './phone/connect-phone'
import { openSite } from './phone/open-site'
import { Phone } from './phone/phone'
import type { HostOptions } from './process/options'
import { Phases } from './process/phases'
import { builtFolderOf } from './process/read-project'
import type { Shutdown } from './process/shutdown'
import { useTempFolder } from './process/temp-folder'

/** Opens the project's built mini-program; resolves when its first page is shown and the automator is answered. */
export async function startHost(options: HostOptions, shutdown: Shutdown): Promise<void> {
  const phases = new Phases(options.showTimes)
  phases.done('program loaded')
  const builtFolder = builtFolderOf(options.project)
  const automator = await AutomatorServer.listen(options.port)
  shutdown.add(() => automator.close())
  const idle = new IdleWatch(options.idleSeconds, () => void shutdown.end(0))
  shutdown.add(() => idle.stop())
  const phone = openPhone({ builtFolder, options, automator, shutdown, phases })
  automator.serve(answerWith(phone, shutdown), idle)
  await phone
  idle.begin()
}

interface Parts {
  readonly builtFolder: string
  readonly options: HostOptions
  readonly automator: AutomatorServer
  readonly shutdown: Shutdown
  readonly phases: Phases
}

async function openPhone({ builtFolder, options, automator, shutdown, phases }: Parts): Promise<Phone> {
  const opening = openChromium(shutdown)
  const site = await openSite(builtFolder, buildRuntime(), shutdown)
  const bundle = compileMiniprogram(builtFolder)
  phases.done('mini-program compiled')
  const phone = await Phone.open(await opening, (error) => shutdown.fail(error))
  phases.done('Chromium open')
  acceptPage(site.server, connectPhone({ bundle, options, phone, automator, shutdown }))
  await phone.start(site.address)
  phases.done('first page shown')
  return phone
}

async function openChromium(shutdown: Shutdown) {
  const executablePath = await findBrowser()
  useTempFolder(shutdown)
  const opening = openBrowser({
    executablePath,
    // The host ends Chromium itself, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  shutdown.add(() =>
    opening.then(
      (browser) => browser.close(),
      () => {},
    ),
  )
  const browser = await opening
  browser.on('disconnected', () => shutdown.fail(new Error('Chromium ended')))
  return browser
}
