import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../dispatch/context'
import { loggableError } from '../dispatch/loggable-error'
import { ping } from '../database/health'

const patienceMs = 2000

/** `GET /healthz`: 200 while the database answers, else 503. */
export function serveHealth(app: FastifyInstance, { db, log }: Services): void {
  app.get('/healthz', async (request, reply) => {
    try {
      await Promise.race([ping(db), tooLate()])
      return { status: 'ok' }
    } catch (error) {
      log.error({ requestId: request.id, fault: loggableError(error) }, 'unhealthy')
      return reply.status(503).send({ status: 'unavailable' })
    }
  })
}

async function tooLate(): Promise<never> {
  await setTimeout(patienceMs, undefined, { ref: false })
  throw new Error('the database does not answer')
}
