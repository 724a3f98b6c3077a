import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { scoredQuestions } from '#content/built/scored-questions'
import type { Services } from '../dispatch/context'
import { memoryReadLimit } from '../dispatch/read-limit'
import { createHttpServer } from '../http/server'
import { systemClock } from '../ports/clock'
import { localContentSafety } from '../ports/local-content-safety'
import { questionBank } from '../ports/question-bank'
import { keepHouse } from './local/keep-house'
import { lockData } from './local/data-lock'
import { settleDemoCity } from './local/demo/demo-city'
import { listen } from './local/listen'
import { makeDataFolder, openData } from './local/open-data'
import { pageHeaders } from './local/page-headers'
import { requireSameOrigin } from './local/same-origin'
import { sessionCaller, sessionSecret } from './local/sign-in/session'
import { serveSignIn } from './local/sign-in/sign-in-routes'
import { StartFailure } from './local/start-failure'

export interface LocalHostOptions {
  /** Holds the database, the session secret and the lock. */
  readonly dataFolder: string
  /** The built H5. */
  readonly h5Folder: string
  /** 0: any free port. */
  readonly port: number
  /** A PostgreSQL server to use instead of the embedded database. */
  readonly databaseUrl?: string
}

export interface LocalHost {
  readonly address: string
  close(): Promise<void>
}

/** Starts the whole product on this machine, for one developer or a demonstration. Throws StartFailure. */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const page = readBuiltPage(options.h5Folder)
  makeDataFolder(options.dataFolder)
  const lock = lockData(join(options.dataFolder, 'lock'), leaveAtOnce)
  try {
    const services = await openServices(options)
    const app = await buildApp(services, options, page)
    const address = await listen(app, options.port)
    const house = keepHouse(services)
    const close = async () => {
      await house.stop()
      await app.close()
    }
    return { address, close: () => close().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

function readBuiltPage(h5Folder: string): string {
  const file = join(h5Folder, 'index.html')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new StartFailure(
    `The H5 build is missing (${file}). Run "npm run build:h5", or "npm start", which builds it first.`,
    `缺少 H5 构建产物（${file}）。请运行 npm run build:h5，或直接运行 npm start。`,
  )
}

/** Another process took the folder while this one slept; further writes would corrupt its database. */
function leaveAtOnce(): void {
  console.error('Another process took over the data folder. 数据文件夹已被另一个进程接管。')
  process.exit(1)
}

async function openServices({ dataFolder, databaseUrl }: LocalHostOptions): Promise<Services> {
  const db = await openData(dataFolder, databaseUrl)
  await settleDemoCity(db, systemClock())
  return {
    db,
    clock: systemClock,
    contentSafety: localContentSafety,
    readLimit: memoryReadLimit(600),
    questions: questionBank(scoredQuestions),
    log: pino({ level: process.env.LOG_LEVEL ?? 'error', base: null }, pino.destination(2)),
  }
}

async function buildApp(services: Services, { dataFolder, h5Folder }: LocalHostOptions, page: string) {
  const app: FastifyInstance = createHttpServer({
    services,
    callerOf: (request) => sessionCaller(request, services.clock()),
    headers: pageHeaders(page),
  })
  app.addHook('onRequest', requireSameOrigin)
  await app.register(cookie, { secret: sessionSecret(dataFolder) })
  await app.register(async (scope) => serveSignIn(scope, services.clock))
  await app.register(serveStatic, { root: h5Folder, wildcard: false })
  // Every page has its own address in the browser but is the same file, which itself reports an unknown page.
  app.get('/*', (request, reply) =>
    request.headers.accept?.includes('text/html') ? reply.sendFile('index.html') : reply.callNotFound(),
  )
  return app
}
