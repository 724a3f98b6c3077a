import fastify from 'fastify'
import pino from 'pino'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import type { Caller } from '#cloud/dispatch/context'
import { load } from './load'
import type { BenchTable } from './table'

/** Of what a bare handler serves, the share that must be left with headers, validation, limits and authorisation. */
export const goalShare = 0.4

/** What the dispatcher costs: `POST /api` to a handler that only answers, and to ours. */
export async function run(): Promise<BenchTable> {
  const bare = await load(bareServer(), '{"path":"identity.me"}')
  const ours = await load(await ourServer(undefined), '{"path":"identity.me"}')
  const reading = await load(await ourServer(someone), '{"path":"participation.mine"}')
  const share = ours.requestsPerSecond / bare.requestsPerSecond
  return {
    title: 'dispatch: POST /api, 5 s, 20 connections',
    rows: [
      { name: 'bare Fastify handler', ...bare },
      { name: 'dispatcher, identity.me', ...ours },
      { name: 'dispatcher, participation.mine (embedded database)', ...reading },
    ],
    goals: [
      {
        name: 'dispatcher against bare handler',
        met: share >= goalShare,
        detail: `${share.toFixed(2)} of its requests per second, goal ${goalShare}`,
      },
    ],
  }
}

const someone: Caller = { provider: 'local', subject: 'bench' }

function bareServer() {
  const app = fastify()
  app.post('/api', async (request) => ({
    ok: true,
    data: { userId: null, roles: [], signedIn: false },
    requestId: request.id,
  }))
  return app
}

async function ourServer(caller: Caller) {
  const services = {
    db: await openEmbedded(),
    clock: () => new Date(),
    contentSafety: localContentSafety,
    readLimit: () => 0,
    log: pino(pino.destination('/dev/null')),
  }
  return createHttpServer({ services, callerOf: () => caller })
}
