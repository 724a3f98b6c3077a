import fastify, { type FastifyInstance } from 'fastify'
import pino from 'pino'
import type { Caller, Services } from '#cloud/dispatch/context'
import { createDispatch } from '#cloud/dispatch/dispatch'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'

/** What each contender is; the bench bundles this file as the cloud is bundled and runs each in a process of its own. */
const contenders: Record<string, () => FastifyInstance | Promise<FastifyInstance>> = {
  bare: bareServer,
  'dispatch alone': dispatchAlone,
  'signed out': () => ourServer(undefined),
  'signed in': () => ourServer({ provider: 'local', subject: 'bench' }),
}

function bareServer(): FastifyInstance {
  const app = fastify()
  app.post('/api', async (request) => ({
    ok: true,
    data: { userId: null, roles: [], signedIn: false },
    requestId: request.id,
  }))
  return app
}

/** The dispatcher in the bare server: what is left to ours are headers, ids, limits of a request and its close look. */
async function dispatchAlone(): Promise<FastifyInstance> {
  const app = fastify()
  const dispatch = createDispatch(await services())
  app.post('/api', async ({ body, id, ip }, reply) => {
    const { path } = body as { path: string }
    const answer = await dispatch({ path, input: undefined, caller: undefined, address: ip, requestId: id })
    return reply.status(answer.status).send(answer.body)
  })
  return app
}

async function ourServer(caller: Caller): Promise<FastifyInstance> {
  return createHttpServer({ services: await services(), callerOf: () => caller })
}

async function services(): Promise<Services> {
  return {
    db: await openEmbedded(),
    clock: () => new Date(),
    contentSafety: localContentSafety,
    readLimit: () => 0,
    questions: questionBank([]),
    log: pino(pino.destination('/dev/null')),
  }
}

/** Tells the parent its address, and, whenever asked, the CPU time of this process in microseconds. */
async function serve(contender: string): Promise<void> {
  const app = await contenders[contender]?.()
  if (!app) throw new Error(`no such contender: ${contender}`)
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }))
}

void serve(process.argv[2] ?? '')
