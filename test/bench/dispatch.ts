import fastify from 'fastify'
import pino from 'pino'
import { openEmbedded } from '#cloud/entries/local/open-embedded'
import { createHttpServer } from '#cloud/http/server'
import { localContentSafety } from '#cloud/ports/local-content-safety'
import { questionBank } from '#cloud/ports/question-bank'
import type { Caller } from '#cloud/dispatch/context'
import { loadInTurn } from './load'
import type { BenchTable } from './table'

/** Of what a bare handler serves, the share that must be left with headers, validation, limits and authorisation. */
export const goalShare = 0.4

/** What the dispatcher costs: `POST /api` to a handler that only answers, and to ours. */
export async function run(): Promise<BenchTable> {
  const rows = await loadInTurn([
    { name: 'bare Fastify handler', app: bareServer(), body: '{"path":"identity.me"}' },
    { name: 'dispatcher: identity.me', app: await ourServer(undefined), body: '{"path":"identity.me"}' },
    {
      name: 'dispatcher: participation.mine, embedded database',
      app: await ourServer(someone),
      body: '{"path":"participation.mine"}',
    },
  ])
  const [bare = 0, ours = 0] = rows.map(({ requestsPerSecond }) => requestsPerSecond)
  const share = ours / bare
  return {
    title: 'dispatch: POST /api, 20 connections, median of 3 rounds in turn',
    rows: rows.map((row) => ({ ...row })),
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
    questions: questionBank([]),
    log: pino(pino.destination('/dev/null')),
  }
  return createHttpServer({ services, callerOf: () => caller })
}
