import { randomUUID } from 'node:crypto'
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Caller, Services } from '../dispatch/context'
import { createDispatch } from '../dispatch/dispatch'
import { errorReply } from '../dispatch/error-reply'
import { refusal } from '../dispatch/refusal'
import { serveApi } from './api-route'
import { serveHealth } from './health-route'
import { httpError } from './http-error'

export interface HttpOptions {
  readonly services: Services
  /** How this host knows who is calling. */
  readonly callerOf: (request: FastifyRequest) => Caller
  readonly helmet?: FastifyHelmetOptions
}

const bodyLimit = 100 * 1024

/** An HTTP server with `POST /api` and `GET /healthz`; closing it closes the database. Hosts add what is theirs. */
export async function createHttpServer({ services, callerOf, ...options }: HttpOptions) {
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const { status, body } = errorReply(httpError(error), request.id, services.log)
    return reply.header('x-request-id', request.id).status(status).send(body)
  }
  const app: FastifyInstance = fastify({
    bodyLimit,
    connectionTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
  })
  // Left in, a form on any other site could post to us without the browser asking first.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(fail)
  app.setNotFoundHandler((request, reply) => fail(refusal('NOT_FOUND'), request, reply))
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id))
  app.addHook('onClose', () => services.db.close())
  await app.register(helmet, options.helmet ?? {})
  serveApi(app, createDispatch(services), callerOf)
  serveHealth(app, services)
  return app
}
