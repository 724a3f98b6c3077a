import fastify, { type FastifyInstance } from 'fastify'
import pino from 'pino'
import type { Services } from '#cloud/dispatch/context'
import { createDispatch } from '#cloud/router'
import type { Database } from '#cloud/database/database'
import { memoryReadLimit } from '#cloud/dispatch/read-limit'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'

/** Who is not signed in asks nothing of it. The embedded one would cost each call a tenth, and is not what ships. */
const noDatabase = { close: async () => undefined } as unknown as Database

/** What each contender is; the bench bundles this file as the cloud is bundled and runs each in a process of its own. */
const contenders: Record<string, () => FastifyInstance> = {
  bare: bareServer,
  'dispatch alone': dispatchAlone,
  'our server': ourServer,
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
function dispatchAlone(): FastifyInstance {
  const app = fastify()
  const dispatch = createDispatch(services())
  app.post('/api', async ({ body, id, ip }, reply) => {
    const { path } = body as { path: string }
    const answer = await dispatch({ path, input: undefined, caller: undefined, address: ip, requestId: id })
    reply.status(answer.status)
    return answer.body
  })
  return app
}

function ourServer(): FastifyInstance {
  return createHttpServer({ services: services(), callerOf: () => undefined })
}

function services(): Services {
  return {
    db: noDatabase,
    clock: () => new Date(),
    contentSafety: localContentSafety,
    // Counts as what ships does, and is never reached.
    readLimit: memoryReadLimit(Number.MAX_SAFE_INTEGER),
    questions: questionBank([]),
    log: pino(pino.destination('/dev/null')),
  }
}

/** Tells the parent its address, and, whenever asked, the CPU time of this process in microseconds. */
async function serve(contender: string): Promise<void> {
  const app = contenders[contender]?.()
  if (!app) throw new Error(`no such contender: ${contender}`)
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }))
}

void serve(process.argv[2] ?? '')
