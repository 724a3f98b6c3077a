import type { Bundle } from '../../compile/bundle'
import type { PageGuest } from '../../link/node-end'
import type { PageNews } from '../../link/wire'
import type { AutomatorServer } from '../automator/automator-server'
import { cloudCalls } from '../network/cloud'
import { httpCalls } from '../network/http'
import type { HostOptions } from '../process/options'
import type { Shutdown } from '../process/shutdown'
import { Memory } from './memory'
import { parseLaunch } from './parse-launch'
import type { Phone } from './phone'

interface Parts {
  readonly bundle: Bundle
  readonly options: HostOptions
  readonly phone: Phone
  readonly automator: AutomatorServer
  readonly shutdown: Shutdown
}

type News = { readonly [What in keyof PageNews]: (news: PageNews[What]) => void }

/** What the page in Chromium is given, may ask for, and is heard to say. */
export function connectPhone({ bundle, options, phone, automator, shutdown }: Parts): PageGuest {
  const memory = new Memory()
  let launch = parseLaunch()
  const news: News = {
    event: (event) => automator.tell(event),
    kept: (kept) => memory.keep(kept),
    restart: ({ path }) => {
      launch = parseLaunch(path)
      phone.restart().catch((error: unknown) => shutdown.fail(error))
    },
    started: ({ failed }) => phone.hearStarted(failed),
  }
  return {
    calls: { ...httpCalls, ...cloudCalls(options) },
    input: () => ({ bundle, kept: memory.kept, launch }),
    hear: (what, heard) => news[what](heard),
    arrived: (page) => phone.arrived(page),
  }
}
